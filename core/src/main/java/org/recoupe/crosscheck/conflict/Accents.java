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
 * Names that reports write with and without an accent or a space: « María Ibarra », « Maria Ibarra
 * »; « Le Roux », « Leroux »; a surname only where no full name shows the same. That capitals go
 * without is a habit of typesetters (« Edouard ») and no difference, nor is a hyphen.
 */
final class Accents {
  private static final Pattern WORD_START = Pattern.compile("(?<!\\p{L})\\p{L}");

  /** Name without accents, spaces and hyphens -> as written -> places. */
  private final Map<String, Map<String, List<Excerpt>>> names = new TreeMap<>();

  /** Given names before surnames, by the name as compared: of two persons nothing is compared. */
  private final Map<String, Set<String>> given = new TreeMap<>();

  /** Takes a name at its place; names in capitals have no accents to compare. */
  void add(String name, Excerpt at) {
    String written = Spaces.single(name);
    boolean capitals =
        List.of(written.split(" ")).stream()
            .anyMatch(word -> word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT)));
    if (!capitals) {
      names
          .computeIfAbsent(key(written), k -> new LinkedHashMap<>())
          .computeIfAbsent(written, k -> new ArrayList<>())
          .add(at);
    }
  }

  /** Takes a full name, and its surname, which others may write alone. */
  void add(String first, String surname, Excerpt at) {
    add(first + " " + surname, at);
    add(surname, at);
    given.computeIfAbsent(key(surname), k -> new LinkedHashSet<>()).add(key(first));
  }

  private static String key(String name) {
    return Lexicon.plain(name.toLowerCase(Locale.ROOT)).replaceAll("[\\s-]", "");
  }

  private static String withoutInitials(String name) {
    // « von der Aue », « Von der Aue »: a capital is no other letter.
    return WORD_START
        .matcher(name)
        .replaceAll(start -> Lexicon.plain(start.group()))
        .toLowerCase(Locale.ROOT)
        .replace('-', ' ')
        .replace('’', '\'');
  }

  /** A conflict for each name that two reports write with other accents. */
  List<Draft> drafts() {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    for (Map.Entry<String, Map<String, List<Excerpt>>> name : names.entrySet()) {
      Map<String, List<Excerpt>> written = name.getValue();
      Set<String> folded = new LinkedHashSet<>();
      Set<String> articles = new LinkedHashSet<>();
      written.forEach(
          (form, places) -> {
            folded.add(withoutInitials(form));
            places.forEach(at -> articles.add(at.article()));
          });
      boolean one = given.getOrDefault(name.getKey(), Set.of()).size() <= 1;
      if (one && folded.size() > 1 && articles.size() > 1) {
        drafts.put(name.getKey(), Draft.ofSpelling(written));
      }
    }
    Set<String> full = new LinkedHashSet<>(drafts.keySet());
    drafts
        .keySet()
        .removeIf(name -> full.stream().anyMatch(one -> !one.equals(name) && one.endsWith(name)));
    return List.copyOf(drafts.values());
  }
}
