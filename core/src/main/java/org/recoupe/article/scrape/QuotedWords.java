package org.recoupe.article.scrape;

import java.util.List;
import org.recoupe.text.Span;
import org.recoupe.text.SpanSet;

/** The words of a text that stand between quotation marks. */
final class QuotedWords {
  private final SpanSet inside = new SpanSet();
  private final StringBuilder words = new StringBuilder();

  private QuotedWords() {}

  /** The quoted words of {@code lines}, without those that are marked. A line ends a quotation. */
  static QuotedWords of(String text, List<Line> lines, Marks marks) {
    QuotedWords quoted = new QuotedWords();
    for (Line line : lines) {
      if (!line.at().isEmpty()) {
        quoted.read(text, line.at(), marks);
      }
    }
    return quoted;
  }

  private void read(String text, Span line, Marks marks) {
    int opened = -1;
    int depth = 0;
    for (int i = line.start(); i <= line.end(); i++) {
      char c = i < line.end() ? text.charAt(i) : '\n';
      int before = depth;
      switch (c) {
        case '«', '“' -> depth++;
        case '»', '”' -> depth = Math.max(0, depth - 1);
        case '"' -> depth = depth == 0 ? 1 : depth - 1;
        case '\n' -> depth = 0;
        default -> {}
      }
      if (before == 0 && depth > 0) {
        opened = i;
      } else if (before > 0 && depth == 0) {
        Span quotation = new Span(opened, Math.min(i + 1, line.end()));
        inside.add(quotation);
        if (!marks.touches(quotation)) {
          words.append(Echoes.key(quotation.of(text))).append('\n');
        }
      }
    }
  }

  /** True where a unit of {@code at} stands between quotation marks. */
  boolean touch(Span at) {
    return inside.touches(at);
  }

  /** True if {@code key}, made by {@link Echoes#key}, stands within one quotation. */
  boolean have(String key) {
    return words.indexOf(key) >= 0;
  }
}
