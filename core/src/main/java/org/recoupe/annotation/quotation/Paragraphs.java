package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.text.Span;

/**
 * Parts what was said over several paragraphs: each that opens with a mark of its own is a
 * quotation of the same speaker.
 */
final class Paragraphs {
  private Paragraphs() {}

  /** The parts of {@code content}, in order. */
  static List<Span> of(String text, Span content) {
    List<Span> parts = new ArrayList<>();
    int from = content.start();
    int line = text.indexOf('\n', from);
    while (line >= 0 && line < content.end()) {
      int next = space(text, line, content.end());
      if (next < content.end() && QuotationMarks.isOpening(text.charAt(next))) {
        add(text, from, line, parts);
        from = space(text, next + 1, content.end());
      }
      line = text.indexOf('\n', Math.max(next, line + 1));
    }
    add(text, from, content.end(), parts);
    return parts;
  }

  private static int space(String text, int from, int to) {
    int at = from;
    while (at < to && (Character.isWhitespace(text.charAt(at)) || isFixed(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static void add(String text, int from, int to, List<Span> parts) {
    int end = to;
    while (end > from
        && (Character.isWhitespace(text.charAt(end - 1)) || isFixed(text.charAt(end - 1)))) {
      end--;
    }
    if (end > from) {
      parts.add(new Span(from, end));
    }
  }

  private static boolean isFixed(char c) {
    return c == '\u00a0' || c == '\u202f';
  }
}
