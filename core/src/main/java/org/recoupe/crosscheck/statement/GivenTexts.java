package org.recoupe.crosscheck.statement;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * The texts that statements of a story were given, so that no two have the same. Texts that differ
 * only in signs and spaces are one.
 */
final class GivenTexts {
  /** Share of the words of two texts, in both, above which one repeats the other. */
  private static final double REPEATED = 0.7;

  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]++");

  private final Set<String> given = new LinkedHashSet<>();

  /**
   * Gives the first of {@code texts} that no other statement has; the first where all are given.
   */
  String choose(List<String> texts) {
    return beside("", texts);
  }

  /**
   * The same for a part of a statement, in words of its own where it can be: the sentence of its
   * whole told again would say nothing.
   *
   * @param whole text of the statement
   */
  String beside(String whole, List<String> texts) {
    Set<String> told = words(key(whole));
    String first = null;
    for (String text : texts) {
      String key = key(text);
      if (given.contains(key)) {
        continue;
      }
      if (!repeats(words(key), told)) {
        given.add(key);
        return text;
      }
      first = first == null ? text : first;
    }
    if (first != null) {
      given.add(key(first));
      return first;
    }
    return texts.stream()
        .filter(text -> !repeats(words(key(text)), told))
        .findFirst()
        .orElse(texts.get(0));
  }

  /** Gives {@code text}; false where another statement has it. */
  boolean add(String text) {
    return given.add(key(text));
  }

  private static boolean repeats(Set<String> words, Set<String> told) {
    long common = words.stream().filter(told::contains).count();
    return common > REPEATED * (words.size() + told.size() - common);
  }

  private static Set<String> words(String key) {
    return new LinkedHashSet<>(List.of(key.split(" ")));
  }

  private static String key(String text) {
    return SIGNS.matcher(Lexicon.fold(text)).replaceAll(" ").strip();
  }
}
