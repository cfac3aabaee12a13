package org.recoupe.article.html;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;
import org.recoupe.text.WordList;

/** Blocks that are debris by their words ({@code web/phrases.txt}), in several languages. */
final class Phrases {
  private static final int MAX_WORDS = 10;

  private final Map<String, Rule> starts = new LinkedHashMap<>();
  private final Map<String, Rule> wholes = new LinkedHashMap<>();
  private final Map<String, Rule> inside = new LinkedHashMap<>();
  private final Map<String, Rule> headings = new LinkedHashMap<>();

  private record Rule(Debris.Kind kind, int maxLength) {}

  /** Reads the list. */
  Phrases() {
    for (String line : WordList.lines("web/phrases.txt")) {
      String[] fields = line.split("\\s+", 5);
      Rule rule =
          new Rule(
              Debris.Kind.valueOf(fields[1].toUpperCase(Locale.ROOT).replace('-', '_')),
              Integer.parseInt(fields[2]));
      String key = fold(fields[4]);
      switch (fields[0]) {
        case "starts" -> starts.put(key, rule);
        case "whole" -> wholes.put(key, rule);
        case "holds" -> inside.put(fields[4].toLowerCase(Locale.ROOT), rule);
        case "heading" -> headings.put(key, rule);
        default -> throw new IllegalStateException("phrases.txt: " + line);
      }
    }
  }

  /**
   * The kind of debris that {@code text}, a whole block, is by its words; null where it is none.
   */
  Debris.@Nullable Kind ofBlock(String text) {
    if (text.length() > 400) {
      return null;
    }
    String folded = fold(text);
    Rule whole = wholes.get(folded);
    if (whole != null) {
      return whole.kind();
    }
    int space = -1;
    for (int words = 0; words < MAX_WORDS; words++) {
      space = folded.indexOf(' ', space + 1);
      String head = space < 0 ? folded : folded.substring(0, space);
      Rule rule = starts.get(head);
      if (rule != null && text.length() <= rule.maxLength()) {
        return rule.kind();
      }
      if (space < 0) {
        break;
      }
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, Rule> entry : inside.entrySet()) {
      if (text.length() <= entry.getValue().maxLength() && lower.contains(entry.getKey())) {
        return entry.getValue().kind();
      }
    }
    return null;
  }

  /** The kind of part that the heading {@code text} opens; null where it is one of the report. */
  Debris.@Nullable Kind ofHeading(String text) {
    if (text.length() > 80) {
      return null;
    }
    Rule rule = headings.get(fold(text));
    return rule == null ? null : rule.kind();
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7F) {
        return false;
      }
    }
    return true;
  }

  /** Lower case letters and digits without accents, words parted by one space. */
  static String fold(String text) {
    String bare = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(bare.length());
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        folded.append(Character.toLowerCase(c));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && folded.length() > 0
          && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
