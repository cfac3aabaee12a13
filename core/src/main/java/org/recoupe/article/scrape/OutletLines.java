package org.recoupe.article.scrape;

import java.util.LinkedHashMap;
import java.util.Map;
import org.recoupe.article.Article;
import org.recoupe.text.Span;

/**
 * The short lines of each outlet and the reports that had them, for a stream of any length, in
 * bounded memory: beyond {@link #MOST_LINES} the line that was not met for longest is forgotten.
 * Where all articles are at hand {@link LineCensus} forgets none.
 */
final class OutletLines {
  /** Lines that are remembered: with the paragraphs of their reports some 40 MB. */
  private static final int MOST_LINES = 100_000;

  private final Map<Long, LineHolders> holders =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, LineHolders> eldest) {
          return size() > MOST_LINES;
        }
      };

  /** Learns the lines of {@code article}. */
  void add(Article article) {
    ReportLines lines = ReportLines.of(article);
    for (long line : lines.brief()) {
      holders.computeIfAbsent(line, key -> new LineHolders()).add(lines.all());
    }
  }

  /** True if so many reports of its outlet have the paragraph of {@code article}. */
  boolean repeats(Article article, Span paragraph) {
    LineHolders reports = holders.get(ReportLines.key(article, paragraph));
    return reports != null && reports.enough();
  }
}
