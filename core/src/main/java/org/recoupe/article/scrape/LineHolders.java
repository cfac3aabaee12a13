package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recoupe.text.fingerprint.Hashes;

/**
 * The reports of one outlet that have a line: enough of them to tell whether it is the outlet's
 * own, and the same ones in whatever order they came.
 */
final class LineHolders {
  /** Reports that share a line, at least; copies of each other count once. */
  static final int LEAST_REPORTS = 3;

  /** Reports that are kept: those with the least fingerprints. A line of more is judged by them. */
  private static final int MOST = 24;

  private record Holder(long digest, long[] lines) {}

  /** By their digests, ascending. */
  private final List<Holder> holders = new ArrayList<>(1);

  /** Takes in a report, given all its paragraphs. */
  void add(long[] lines) {
    long digest = 0;
    for (long line : lines) {
      digest = Hashes.mix(digest, line);
    }
    int at = holders.size();
    while (at > 0 && holders.get(at - 1).digest() > digest) {
      at--;
    }
    boolean known = at > 0 && Arrays.equals(holders.get(at - 1).lines(), lines);
    if (known || at >= MOST) {
      return;
    }
    holders.add(at, new Holder(digest, lines));
    if (holders.size() > MOST) {
      holders.remove(MOST);
    }
  }

  /** True if enough of them are no copies of each other. */
  boolean enough() {
    List<Holder> apart = new ArrayList<>();
    for (int i = 0; i < holders.size() && apart.size() < LEAST_REPORTS; i++) {
      Holder next = holders.get(i);
      if (apart.stream().noneMatch(one -> ReportLines.copies(one.lines(), next.lines()))) {
        apart.add(next);
      }
    }
    return apart.size() >= LEAST_REPORTS;
  }
}
