package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.recoupe.article.Article;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.Hashes;

/**
 * The short lines of each outlet and the reports that had them, by fingerprints, in bounded memory:
 * beyond {@link #MOST_LINES} the line that was not met for longest is forgotten.
 */
final class OutletLines {
  /** Reports of one outlet that share a line, at least. */
  private static final int LEAST_REPORTS = 3;

  /** Longest line that is taken for the outlet's own; longer paragraphs are agency copy. */
  private static final int LONGEST = 200;

  /** Two reports that share more than this part of their paragraphs are copies of each other. */
  private static final double COPY = 0.3;

  /** Lines that are remembered: with the paragraphs of their reports some 40 MB. */
  private static final int MOST_LINES = 100_000;

  /** Paragraphs of a report that are compared to tell copies. */
  private static final int MOST_PARAGRAPHS = 500;

  /** Fingerprints of all paragraphs of the reports that had a line, copies left out. */
  private final Map<Long, List<long[]>> holders =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, List<long[]>> eldest) {
          return size() > MOST_LINES;
        }
      };

  /** Learns the lines of {@code article}. */
  void add(Article article) {
    String outlet = outlet(article);
    if (outlet.isEmpty()) {
      return;
    }
    List<Span> paragraphs = RepeatedLines.paragraphs(article);
    long[] all =
        paragraphs.stream()
            .limit(MOST_PARAGRAPHS)
            .mapToLong(span -> key(outlet, article, span))
            .sorted()
            .distinct()
            .toArray();
    for (Span span : paragraphs) {
      if (span.length() <= LONGEST) {
        List<long[]> reports =
            holders.computeIfAbsent(key(outlet, article, span), key -> new ArrayList<>(1));
        if (reports.size() < LEAST_REPORTS
            && reports.stream().noneMatch(other -> isCopy(all, other))) {
          reports.add(all);
        }
      }
    }
  }

  /** True if so many reports of its outlet have the paragraph of {@code article}. */
  boolean repeats(Article article, Span paragraph) {
    String outlet = outlet(article);
    if (outlet.isEmpty() || paragraph.length() > LONGEST) {
      return false;
    }
    List<long[]> reports = holders.get(key(outlet, article, paragraph));
    return reports != null && reports.size() >= LEAST_REPORTS;
  }

  private static String outlet(Article article) {
    String publisher = article.metadata().publisher();
    return publisher == null ? "" : publisher.toLowerCase(Locale.ROOT);
  }

  private static long key(String outlet, Article article, Span span) {
    return hash(hash(0, outlet), Echoes.key(article.words(span)));
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 0x100000001B3L ^ text.charAt(i);
    }
    return Hashes.mix(hash, text.length());
  }

  /** One shared line is what this pass looks for; it makes no copy. Both arrays are sorted. */
  private static boolean isCopy(long[] a, long[] b) {
    if (Arrays.equals(a, b)) {
      return true;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < a.length && j < b.length) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared - 1 > COPY * Math.min(a.length, b.length);
  }
}
