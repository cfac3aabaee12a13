package org.recoupe.article.scrape;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.text.WordList;

/**
 * Finds a name that lost the space behind it: « la Valdoravieet le Nord », where the text has « la
 * Valdoravie » elsewhere.
 */
final class GluedWords {
  /** Times that the name stands alone elsewhere in the text, at least. */
  private static final int LEAST_ELSEWHERE = 2;

  /** Shortest name that is looked for inside a longer word. */
  private static final int SHORTEST_NAME = 4;

  private final Set<String> tails = new LinkedHashSet<>();

  GluedWords() {
    for (List<String> row : WordList.rowsOfAllLanguages("article/glued-words.txt")) {
      tails.add(row.get(0));
    }
  }

  /** Places in {@code text} at which a space was lost. */
  NavigableSet<Integer> find(String text) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> places = new LinkedHashMap<>();
    int i = 0;
    while (i < text.length()) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (Character.isUpperCase(text.charAt(start))) {
        String word = text.substring(start, i);
        counts.merge(word, 1, Integer::sum);
        places.put(word, start);
      }
    }
    NavigableSet<Integer> found = new TreeSet<>();
    counts.forEach(
        (word, count) -> {
          if (count == 1) {
            int length = nameLength(word, counts);
            if (length > 0) {
              found.add(places.getOrDefault(word, 0) + length);
            }
          }
        });
    return found;
  }

  private int nameLength(String word, Map<String, Integer> counts) {
    for (String tail : tails) {
      int length = word.length() - tail.length();
      if (length >= SHORTEST_NAME
          && word.endsWith(tail)
          && counts.getOrDefault(word.substring(0, length), 0) >= LEAST_ELSEWHERE
          && !word.equals(word.toUpperCase(Locale.ROOT))) {
        return length;
      }
    }
    return 0;
  }
}
