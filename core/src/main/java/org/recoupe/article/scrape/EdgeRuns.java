package org.recoupe.article.scrape;

import java.util.List;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/**
 * Finds the menus and link lists around a report in the text of a whole page: runs of short lines
 * without a stop before the first paragraph and behind the last.
 */
final class EdgeRuns {
  /** A line of so many characters is a paragraph; a shorter one if it ends with a stop. */
  private static final int PARAGRAPH = 160;

  private static final int SHORT_PARAGRAPH = 80;

  /** Behind a line of so many characters that ends with a stop the report may go on. */
  private static final int SHORTEST_SENTENCE = 30;

  /** Lines before the first paragraph that are more than headline, byline and date. */
  private static final int LEAST_ABOVE = 8;

  /** Lines behind the last paragraph that are more than a signature. */
  private static final int LEAST_BELOW = 4;

  /** Lines between a headline and the first paragraph: standfirst, byline, date, caption. */
  private static final int HEADLINE_REACH = 6;

  private EdgeRuns() {}

  /** Marks the runs at the head and at the foot of the folded text. */
  static void mark(String text, List<Line> lines, Marks marks) {
    int first = 0;
    while (first < lines.size() && !isParagraph(text, lines.get(first).at())) {
      first++;
    }
    int last = lines.size() - 1;
    while (last >= 0 && !isSentence(text, lines.get(last).at())) {
      last--;
    }
    if (first >= lines.size()) {
      return;
    }
    if (first >= LEAST_ABOVE) {
      int keep = first;
      for (int i = first - 1; i >= Math.max(0, first - HEADLINE_REACH); i--) {
        if (Headlines.looksLikeOne(lines.get(i).at().of(text))) {
          keep = i;
        }
      }
      markAll(lines, 0, keep, Debris.Kind.NAVIGATION, marks);
    }
    int from = last + 1;
    if (lines.size() - from >= LEAST_BELOW) {
      markAll(lines, from, lines.size(), Debris.Kind.RELATED, marks);
    }
  }

  private static void markAll(List<Line> lines, int from, int to, Debris.Kind kind, Marks marks) {
    for (int i = from; i < to; i++) {
      marks.add(lines.get(i).at(), kind);
    }
  }

  private static boolean isSentence(String text, Span line) {
    return line.length() >= PARAGRAPH
        || (line.length() >= SHORTEST_SENTENCE && endsWithStop(text, line));
  }

  /** True for a line that is long, or less long and ends as a sentence does. */
  static boolean isParagraph(String text, Span line) {
    return line.length() >= PARAGRAPH
        || (line.length() >= SHORT_PARAGRAPH && endsWithStop(text, line));
  }

  private static boolean endsWithStop(String text, Span line) {
    return ".!?…»\"”)".indexOf(text.charAt(line.end() - 1)) >= 0;
  }
}
