package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.text.Span;

/**
 * A line of scraped text that is not blank.
 *
 * @param at its place without the white space around it
 * @param afterBlank true where a blank line, or nothing, stands before it
 */
record Line(Span at, boolean afterBlank) {
  /** The lines of {@code text}, in order. */
  static List<Line> of(String text) {
    List<Line> lines = new ArrayList<>();
    boolean afterBlank = true;
    int start = 0;
    while (start <= text.length()) {
      int end = endOfLine(text, start);
      Span trimmed = trim(text, start, end);
      if (trimmed.isEmpty()) {
        afterBlank = true;
      } else {
        lines.add(new Line(trimmed, afterBlank));
        afterBlank = false;
      }
      start = end + 1;
    }
    return lines;
  }

  /** {@code text[start, end)} without the white space at its ends. */
  static Span trim(CharSequence text, int start, int end) {
    int from = start;
    int to = end;
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return new Span(from, to);
  }

  /** White space, no-break spaces and characters that show nothing. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || isInvisible(c) || c == '\u0085';
  }

  /** Byte order mark, zero width characters and soft hyphen. */
  static boolean isInvisible(char c) {
    return c == '\uFEFF'
        || c == '\u00AD'
        || (c >= '\u200B' && c <= '\u200F')
        || c == '\u2060'
        || (c < ' ' && !Character.isWhitespace(c));
  }

  private static int endOfLine(String text, int start) {
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
        return i;
      }
    }
    return text.length();
  }
}
