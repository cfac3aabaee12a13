package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.text.Language;
import org.recoupe.text.WordList;

/** Reads which language a translation notice names as that of the original. */
public final class Translations {
  private final Map<String, String> tags = new LinkedHashMap<>();
  private final List<Pattern> originals = new ArrayList<>();

  /** A reader with the names of languages and the wordings of notices in all languages. */
  public Translations() {
    List<String> names = new ArrayList<>();
    for (List<String> row : WordList.rowsOfAllLanguages("article/language-names.txt")) {
      for (String name : row.get(1).split("\\|", -1)) {
        tags.putIfAbsent(name, row.get(0));
        names.add(Pattern.quote(name));
      }
    }
    String any = "(" + String.join("|", names) + ")(?!\\p{L})";
    for (List<String> row : WordList.rowsOfAllLanguages("article/translation-originals.txt")) {
      originals.add(
          Pattern.compile(
              row.get(0).replace("{LANGUAGE}", any),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
  }

  /** The language of the original, where {@code notice} names it. */
  public Optional<Language> original(String notice) {
    for (Pattern pattern : originals) {
      Matcher matcher = pattern.matcher(notice);
      if (matcher.find()) {
        return Optional.ofNullable(tags.get(matcher.group(1).toLowerCase(Locale.ROOT)))
            .map(Language::new);
      }
    }
    return Optional.empty();
  }
}
