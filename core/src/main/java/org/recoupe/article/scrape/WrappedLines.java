package org.recoupe.article.scrape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Tells a line break inside a paragraph from the end of one. Two things break paragraphs: text
 * wrapped at a fixed width, and scrapers that put each link on a line of its own.
 */
final class WrappedLines {
  /** Widest line of text that is wrapped at a fixed width. */
  private static final int WIDEST = 100;

  /** A wrapped line is at least this share of the widest; a shorter one ends its paragraph. */
  private static final double FULL = 0.7;

  /** Lines that a block has at least to be taken for wrapped. */
  private static final int LEAST_LINES = 3;

  private final Set<String> functionWords = new LinkedHashSet<>();

  WrappedLines() {
    for (List<String> row : WordList.rowsOfAllLanguages("article/function-words.txt")) {
      functionWords.add(row.get(0));
    }
  }

  /** True where line {@code i} goes on in the paragraph of the line before it. */
  boolean goesOn(String text, List<Line> lines, int i) {
    if (i == 0 || lines.get(i).afterBlank()) {
      return false;
    }
    Span before = lines.get(i - 1).at();
    char last = text.charAt(before.end() - 1);
    char first = text.charAt(lines.get(i).at().start());
    if (",.;:)]%».!?".indexOf(first) >= 0 && lines.get(i).at().length() > 1
        || lines.get(i).at().length() == 1 && ".,;:".indexOf(first) >= 0) {
      return true;
    }
    if (".!?…:".indexOf(last) >= 0) {
      return isWrapped(text, lines, i);
    }
    return Character.isLowerCase(first)
        || ",(«“".indexOf(last) >= 0
        || endsOpen(text, before)
        || isWrapped(text, lines, i);
  }

  private boolean endsOpen(String text, Span line) {
    int start = line.end();
    while (start > line.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return functionWords.contains(text.substring(start, line.end()).toLowerCase(Locale.ROOT));
  }

  /**
   * True where the block of line {@code i} is narrow, many of its lines end inside a sentence, and
   * the line before {@code i} is full.
   */
  private static boolean isWrapped(String text, List<Line> lines, int i) {
    int from = blockStart(lines, i);
    int to = blockEnd(lines, i);
    int widest = 0;
    for (int j = from; j < to; j++) {
      widest = Math.max(widest, lines.get(j).at().length());
    }
    if (to - from < LEAST_LINES || widest > WIDEST || !isFull(lines, i - 1, widest)) {
      return false;
    }
    int open = 0;
    int full = 0;
    for (int j = from; j < to - 1; j++) {
      char last = text.charAt(lines.get(j).at().end() - 1);
      open += ".!?…:»\"".indexOf(last) < 0 ? 1 : 0;
      full += isFull(lines, j, widest) ? 1 : 0;
    }
    return open * 2 >= to - 1 - from && full * 10 >= (to - 1 - from) * 8;
  }

  private static boolean isFull(List<Line> lines, int i, int widest) {
    return lines.get(i).at().length() >= FULL * widest;
  }

  private static int blockStart(List<Line> lines, int i) {
    int start = i;
    while (start > 0 && !lines.get(start).afterBlank() && i - start < LOOK) {
      start--;
    }
    return start;
  }

  private static int blockEnd(List<Line> lines, int i) {
    int end = i + 1;
    while (end < lines.size() && !lines.get(end).afterBlank() && end - i < LOOK) {
      end++;
    }
    return end;
  }

  /** Lines of a block that are looked at, before and behind. */
  private static final int LOOK = 12;
}
