package org.recoupe.crosscheck.quotation;

import java.util.Arrays;
import java.util.Set;
import java.util.function.LongToDoubleFunction;

/**
 * A number for each pair of quotations that were compared; 0 for all others. A story of some
 * hundred reports asks for millions of pairs, few of which were compared.
 */
final class PairScores {
  private final long[] pairs;
  private final double[] scores;

  /** Numbers of {@code pairs}, each asked once, in their order. */
  PairScores(Set<Long> pairs, LongToDoubleFunction score) {
    this.pairs = pairs.stream().mapToLong(Long::longValue).sorted().toArray();
    this.scores = new double[this.pairs.length];
    for (long pair : pairs) {
      scores[Arrays.binarySearch(this.pairs, pair)] = score.applyAsDouble(pair);
    }
  }

  /** The number of two quotations, in whatever order. */
  double of(int one, int other) {
    int at =
        Arrays.binarySearch(pairs, PairTraits.pair(Math.min(one, other), Math.max(one, other)));
    return at < 0 ? 0 : scores[at];
  }
}
