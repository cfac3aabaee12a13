package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/** Finds words that stand twice in one text because the page showed them twice. */
final class Echoes {
  /** A line of fewer characters may well be said twice. */
  private static final int SHORTEST = 30;

  /** A caption of fewer characters is not told from the start of another by that alone. */
  private static final int SHORTEST_CAPTION = 15;

  /** Longest name of a picture that is taken for one. */
  private static final int LONGEST_ALT_TEXT = 100;

  /** Lines in which a standfirst stands. */
  private static final int HEAD = 2;

  private Echoes() {}

  /** Marks lines that repeat another line, or the start of a caption that follows. */
  static void mark(String text, List<Line> lines, Marks marks) {
    Map<String, Integer> first = new LinkedHashMap<>();
    List<String> keys = new ArrayList<>();
    for (Line line : lines) {
      keys.add(key(line.at().of(text)));
    }
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).at();
      boolean caption =
          i + 1 < lines.size()
              && line.length() >= SHORTEST_CAPTION
              && marks
                  .kindAt(lines.get(i + 1).at().start())
                  .equals(Optional.of(Debris.Kind.CAPTION))
              && keys.get(i + 1).startsWith(keys.get(i));
      if (caption || altText(text, lines, i, marks)) {
        marks.add(line, Debris.Kind.CAPTION);
      } else if (line.length() >= SHORTEST
          && first.containsKey(keys.get(i))
          && !standfirst(text, first.getOrDefault(keys.get(i), i), line)) {
        marks.add(line, Debris.Kind.DUPLICATE);
      }
      first.putIfAbsent(keys.get(i), i);
    }
  }

  /** A whole sentence of the report that stands at its head too: both are the report's. */
  private static boolean standfirst(String text, int first, Span line) {
    return first < HEAD && ".!?".indexOf(text.charAt(line.end() - 1)) >= 0;
  }

  /** A line in small letters, without a stop, right above a caption: what the picture is called. */
  private static boolean altText(String text, List<Line> lines, int i, Marks marks) {
    if (i + 1 >= lines.size()
        || lines.get(i + 1).afterBlank()
        || !marks.kindAt(lines.get(i + 1).at().start()).equals(Optional.of(Debris.Kind.CAPTION))) {
      return false;
    }
    String words = lines.get(i).at().of(text);
    return words.length() < LONGEST_ALT_TEXT
        && words.chars().noneMatch(c -> Character.isUpperCase(c) || ".!?:;".indexOf(c) >= 0);
  }

  /** Letters and digits alone, in lower case, ligatures as two letters. */
  static String key(String words) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == 'œ' || c == 'Œ') {
        key.append("oe");
      } else if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
