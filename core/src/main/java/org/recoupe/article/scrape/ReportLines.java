package org.recoupe.article.scrape;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.recoupe.article.Article;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.Hashes;

/**
 * The paragraphs of one report by fingerprints, each once, ascending.
 *
 * @param all of all its paragraphs, up to a bound: tells copies of one report
 * @param brief of those that are short enough to be its outlet's own lines
 */
record ReportLines(long[] all, long[] brief) {
  /** Longest line that is taken for the outlet's own; longer paragraphs are agency copy. */
  private static final int LONGEST = 200;

  /** Two reports that share more than this part of their paragraphs are copies of each other. */
  private static final double COPY = 0.3;

  /** Paragraphs of a report that are compared to tell copies. */
  private static final int MOST_PARAGRAPHS = 500;

  /** Those of {@code article}; none where its outlet is not known. */
  static ReportLines of(Article article) {
    String outlet = outlet(article);
    if (outlet.isEmpty()) {
      return new ReportLines(new long[0], new long[0]);
    }
    List<Span> paragraphs = RepeatedLines.paragraphs(article);
    long[] all =
        paragraphs.stream()
            .limit(MOST_PARAGRAPHS)
            .mapToLong(span -> hash(outlet, article, span))
            .sorted()
            .distinct()
            .toArray();
    long[] brief =
        paragraphs.stream()
            .filter(span -> span.length() <= LONGEST)
            .mapToLong(span -> hash(outlet, article, span))
            .sorted()
            .distinct()
            .toArray();
    return new ReportLines(all, brief);
  }

  /** The fingerprint of {@code paragraph}, or -1 where it can be no line of its outlet's own. */
  static long key(Article article, Span paragraph) {
    String outlet = outlet(article);
    return outlet.isEmpty() || paragraph.length() > LONGEST ? -1 : hash(outlet, article, paragraph);
  }

  /** True if the reports of the two are copies; one shared line makes none. */
  static boolean copies(long[] one, long[] two) {
    if (Arrays.equals(one, two)) {
      return true;
    }
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < two.length) {
      if (one[i] == two[j]) {
        shared++;
        i++;
        j++;
      } else if (one[i] < two[j]) {
        i++;
      } else {
        j++;
      }
    }
    return shared - 1 > COPY * Math.min(one.length, two.length);
  }

  private static String outlet(Article article) {
    String publisher = article.metadata().publisher();
    return publisher == null ? "" : publisher.toLowerCase(Locale.ROOT);
  }

  private static long hash(String outlet, Article article, Span span) {
    return hash(hash(0, outlet), Echoes.key(article.words(span))) >>> 1;
  }

  private static long hash(long seed, String text) {
    long hash = seed;
    for (int i = 0; i < text.length(); i++) {
      hash = hash * 0x100000001B3L ^ text.charAt(i);
    }
    return Hashes.mix(hash, text.length());
  }
}
