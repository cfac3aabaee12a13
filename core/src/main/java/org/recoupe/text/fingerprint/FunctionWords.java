package org.recoupe.text.fingerprint;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.text.WordList;

/** The words that any text of a language has. */
public final class FunctionWords {
  private static final String FRENCH = "fr/fingerprint/function-words.txt";

  private FunctionWords() {}

  /** The list for French, folded: no case, no accents. */
  public static Set<String> french() {
    Set<String> words = new LinkedHashSet<>();
    for (String line : WordList.lines(FRENCH)) {
      words.addAll(List.of(line.split(" +")));
    }
    return words;
  }
}
