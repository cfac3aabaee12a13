package org.recoupe.article.language;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.recoupe.text.Language;
import org.recoupe.text.WordList;

/** Tells languages apart by their commonest function words. */
public final class LanguageIdentifier {
  /** Words that are read of a text; more do not change the answer. */
  private static final int WORDS_READ = 2000;

  /** Least share of function words in running text of the best language. */
  private static final double LEAST_SHARE = 0.15;

  private final Map<String, Set<String>> words = new LinkedHashMap<>();

  /** An identifier of all languages that have a list of function words. */
  public LanguageIdentifier() {
    for (String language : WordList.languages()) {
      Set<String> list = new LinkedHashSet<>();
      for (List<String> row : WordList.rowsOrNone(language + "/article/function-words.txt")) {
        list.add(row.get(0));
      }
      if (!list.isEmpty()) {
        words.put(language, list);
      }
    }
  }

  /** The language of {@code text}, {@link Language#UNKNOWN} where no list fits it. */
  public Language identify(String text) {
    Map<String, Integer> hits = new LinkedHashMap<>();
    int read = 0;
    int i = 0;
    while (i < text.length() && read < WORDS_READ) {
      if (!Character.isLetter(text.charAt(i))) {
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      if (end < text.length() && (text.charAt(end) == '\'' || text.charAt(end) == '\u2019')) {
        end++;
      }
      String word = text.substring(i, end).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
      words.forEach(
          (language, list) -> {
            if (list.contains(word)) {
              hits.merge(language, 1, Integer::sum);
            }
          });
      read++;
      i = end;
    }
    String best = "";
    int most = 0;
    for (Map.Entry<String, Integer> entry : hits.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        best = entry.getKey();
      }
    }
    return read > 0 && most >= LEAST_SHARE * read ? new Language(best) : Language.UNKNOWN;
  }
}
