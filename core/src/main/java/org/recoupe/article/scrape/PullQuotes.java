package org.recoupe.article.scrape;

import java.util.List;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/**
 * Finds words that the page showed once more in large type: they stand in a paragraph of the report
 * too, and here without quotation marks and without a stop.
 */
final class PullQuotes {
  /** Shortest pull quote, in letters: shorter ones are headings that use words of the report. */
  private static final int SHORTEST = 35;

  /** Longest pull quote, in characters. */
  private static final int LONGEST = 400;

  /** Longest text that is searched: the work grows with the square of its length. */
  private static final int LONGEST_TEXT = 200_000;

  private PullQuotes() {}

  /** Marks the pull quotes, lines of their own or glued into a line. */
  static void mark(String text, List<Line> lines, List<List<Integer>> breaks, Marks marks) {
    if (text.length() > LONGEST_TEXT) {
      return;
    }
    String whole = Echoes.key(text);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).at();
      if (line.length() <= LONGEST) {
        markOne(text, whole, line, marks);
      }
      if (breaks.get(i).isEmpty()) {
        continue;
      }
      Sentences sentences = new Sentences(text, line, breaks.get(i));
      for (int end : breaks.get(i)) {
        int start = sentences.startOf(end - 1);
        if (end - start <= LONGEST) {
          markOne(text, whole, Line.trim(text, start, end), marks);
        }
      }
    }
  }

  private static void markOne(String text, String whole, Span at, Marks marks) {
    if (at.isEmpty() || ".!?…:,»\"”".indexOf(text.charAt(at.end() - 1)) >= 0) {
      return;
    }
    if ("«\"“".indexOf(text.charAt(at.start())) >= 0) {
      return;
    }
    String key = Echoes.key(at.of(text));
    if (key.length() < SHORTEST) {
      return;
    }
    int first = whole.indexOf(key);
    if (first >= 0 && whole.indexOf(key, first + 1) >= 0) {
      marks.add(at, Debris.Kind.DUPLICATE);
    }
  }
}
