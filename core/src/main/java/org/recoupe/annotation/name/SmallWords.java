package org.recoupe.annotation.name;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.text.WordList;

/** Articles, prepositions and the like that stand around names, by what they are for. */
final class SmallWords {
  static final String FILE = "fr/name/small-words.txt";

  private SmallWords() {}

  /**
   * The words for a purpose, folded, in the order of the file.
   *
   * @throws IllegalArgumentException if the file has no such purpose
   */
  static Set<String> of(String purpose) {
    for (String line : WordList.lines(FILE)) {
      List<String> words = List.of(line.split(" ", -1));
      if (words.get(0).equals(purpose)) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(words.subList(1, words.size())));
      }
    }
    throw new IllegalArgumentException("no such words: " + purpose);
  }
}
