package org.recoupe.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words by what they tell: the lines of a list are a kind and its words. */
public final class WordKinds {
  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  /**
   * Reads a list.
   *
   * @param name path of the list
   * @param between regular expression of what parts the words
   */
  public WordKinds(String name, String between) {
    for (String line : WordList.lines(name)) {
      int space = line.indexOf(' ');
      words
          .computeIfAbsent(line.substring(0, space), k -> new LinkedHashSet<>())
          .addAll(List.of(line.substring(space + 1).strip().split(between)));
    }
  }

  /** A list whose words are parted by spaces. */
  public WordKinds(String name) {
    this(name, " +");
  }

  /** Words of a kind, in the order of the list. */
  public Set<String> of(String kind) {
    return words.getOrDefault(kind, Set.of());
  }

  /** True if {@code word} is of {@code kind}. */
  public boolean is(String kind, String word) {
    return of(kind).contains(word);
  }

  /** True if {@code word} is longer than an ending of {@code kind} (« -ait ») and has it. */
  public boolean ends(String kind, String word) {
    for (String ending : of(kind)) {
      if (ending.charAt(0) == '-'
          && word.length() > ending.length()
          && word.endsWith(ending.substring(1))) {
        return true;
      }
    }
    return false;
  }
}
