package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.article.Article;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.LongSet;

/**
 * Finds the lines that the reports of an outlet repeat among any number of articles: all are
 * counted first, and only those that enough reports have are looked at closely. Nothing is
 * forgotten and the order of the articles does not matter. Keeps eight to sixteen bytes for a
 * paragraph and no article.
 */
public final class LineCensus {
  private final List<ReportLines> reports = new ArrayList<>();

  /** Counts the lines of {@code article}. */
  public void add(Article article) {
    ReportLines lines = ReportLines.of(article);
    if (lines.brief().length > 0) {
      reports.add(lines);
    }
  }

  /** What all articles so far repeat. */
  public Repeated repeated() {
    LongSet many = many();
    Map<Long, LineHolders> holders = new TreeMap<>();
    for (ReportLines report : reports) {
      for (long line : report.brief()) {
        if (many.contains(line)) {
          holders.computeIfAbsent(line, key -> new LineHolders()).add(report.all());
        }
      }
    }
    LongSet repeated = new LongSet();
    holders.forEach(
        (line, reporting) -> {
          if (reporting.enough()) {
            repeated.add(line);
          }
        });
    return new Repeated(repeated);
  }

  /** Lines that enough reports have, copies or not. */
  private LongSet many() {
    long[] all = reports.stream().flatMapToLong(report -> Arrays.stream(report.brief())).toArray();
    Arrays.parallelSort(all);
    LongSet many = new LongSet();
    for (int i = LineHolders.LEAST_REPORTS - 1; i < all.length; i++) {
      if (all[i] == all[i - LineHolders.LEAST_REPORTS + 1]) {
        many.add(all[i]);
      }
    }
    return many;
  }

  /** The lines that outlets repeat. */
  public static final class Repeated {
    private final LongSet lines;

    private Repeated(LongSet lines) {
      this.lines = lines;
    }

    /** The same article with these lines as debris. */
    public Article without(Article article) {
      return RepeatedLines.without(article, this::has);
    }

    private boolean has(Article article, Span paragraph) {
      long key = ReportLines.key(article, paragraph);
      return key >= 0 && lines.contains(key);
    }
  }
}
