package org.recoupe.article.html;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.WordList;

/**
 * A heading whose first part is marked as the line above the headline ({@code web/kickers.txt}).
 *
 * @param words the line above
 * @param rest the heading without it
 */
record Kicker(String words, String rest) {
  private static final List<String> NAMES =
      WordList.lines("web/kickers.txt").stream().map(line -> line.split("\t")[0]).toList();

  private static final Pattern SEPARATORS = Pattern.compile("^[\\s\\-|–—:/·•]+");

  /** The kicker in {@code heading}; null where none is marked or nothing else stands there. */
  static @Nullable Kicker of(@Nullable Element heading) {
    if (heading == null) {
      return null;
    }
    String whole = Headlines.clean(heading.text());
    for (Element part : heading.children()) {
      String words = Headlines.clean(part.text());
      if (!words.isEmpty() && isMarked(part) && whole.startsWith(words)) {
        String rest = SEPARATORS.matcher(whole.substring(words.length())).replaceFirst("");
        return rest.isEmpty() ? null : new Kicker(words, rest);
      }
    }
    return null;
  }

  private static boolean isMarked(Element part) {
    String names = part.className().toLowerCase(Locale.ROOT);
    return NAMES.stream().anyMatch(names::contains);
  }

  /**
   * {@code title} without its own first words, where the page shows the same headline under another
   * kicker: words that change from place to place belong to no headline. Else {@code title}.
   */
  String without(String title) {
    for (int colon = title.indexOf(": "); colon >= 0; colon = title.indexOf(": ", colon + 1)) {
      String head = Phrases.fold(title.substring(0, colon));
      String tail = title.substring(colon + 2).strip();
      if (!head.equals(Phrases.fold(words)) && Phrases.fold(tail).equals(Phrases.fold(rest))) {
        return tail;
      }
    }
    return title;
  }
}
