package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recoupe.text.WordList;

/** The article that a preposition has taken in: « au Mornay » is « le Mornay ». */
final class Contraction {
  private static final Map<String, String> ARTICLES = articles();

  private Contraction() {}

  /** The article, with a space, of the name that starts at {@code start} of {@code text}. */
  static Optional<String> article(String text, int start) {
    int end = start - 1;
    if (end < 0 || text.charAt(end) != ' ') {
      return Optional.empty();
    }
    int from = end;
    while (from > 0 && end - from < 4 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, end).toLowerCase(Locale.ROOT);
    return Optional.ofNullable(ARTICLES.get(word));
  }

  private static Map<String, String> articles() {
    Map<String, String> articles = new LinkedHashMap<>();
    for (String line : WordList.lines("fr/name/contractions.txt")) {
      int space = line.indexOf(' ');
      articles.put(line.substring(0, space), line.substring(space + 1) + " ");
    }
    return Map.copyOf(articles);
  }
}
