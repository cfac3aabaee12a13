package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Spaces;

/**
 * Full names that reports write with and without an accent: « María Ibarra », « Maria Ibarra ».
 * That capitals go without is a habit of typesetters (« Edouard ») and no difference.
 */
final class Accents {
  private static final Pattern WORD_START = Pattern.compile("(?<!\\p{L})\\p{L}");

  /** Name without accents -> as written -> places. */
  private final Map<String, Map<String, List<Excerpt>>> names = new TreeMap<>();

  /** Takes a full name at its place; names in capitals have no accents to compare. */
  void add(String name, Excerpt at) {
    String written = Spaces.single(name);
    boolean capitals =
        List.of(written.split(" ")).stream()
            .anyMatch(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)));
    if (!capitals) {
      names
          .computeIfAbsent(
              Lexicon.plain(written.toLowerCase(Locale.ROOT)), k -> new LinkedHashMap<>())
          .computeIfAbsent(written, k -> new ArrayList<>())
          .add(at);
    }
  }

  private static String withoutInitials(String name) {
    // « von der Aue », « Von der Aue »: a capital is no other letter.
    return WORD_START
        .matcher(name)
        .replaceAll(start -> Lexicon.plain(start.group()))
        .toLowerCase(Locale.ROOT);
  }

  /** A conflict for each name that two reports write with other accents. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    for (Map<String, List<Excerpt>> written : names.values()) {
      Set<String> folded = new LinkedHashSet<>();
      Set<String> articles = new LinkedHashSet<>();
      written.forEach(
          (name, places) -> {
            folded.add(withoutInitials(name));
            places.forEach(at -> articles.add(at.article()));
          });
      if (folded.size() > 1 && articles.size() > 1) {
        drafts.add(Draft.ofSpelling(written));
      }
    }
    return drafts;
  }
}
