package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * What two texts share.
 *
 * @param first index of the one
 * @param second index of the other, greater
 * @param shorter words of the shorter text
 * @param matches their passages
 * @param doubtful the fingerprints that {@link Match#rare()} counts, match after match, where they
 *     are few enough to look twice; else empty
 */
record Kinship(int first, int second, int shorter, List<Match> matches, long[] doubtful) {
  /** Fingerprints from which nobody looks twice. */
  private static final int SURE = 16;

  Kinship {
    matches = List.copyOf(matches);
    doubtful = doubtful.length < SURE ? doubtful.clone() : new long[0];
  }

  /** How much of it cannot be chance, over all passages. */
  int rare() {
    return matches.stream().mapToInt(Match::rare).sum();
  }

  /** Share of the shorter text's words that stand in a passage, 0 where all may be chance. */
  double share() {
    int shared = 0;
    for (Match match : matches) {
      shared += Math.min(match.end() - match.start(), match.otherEnd() - match.otherStart());
    }
    return rare() == 0 ? 0 : Math.min(1, (double) shared / Math.max(1, shorter));
  }

  /** Share of the shorter text's words that are the same in both. */
  double same() {
    return (double) matches.stream().mapToInt(Match::same).sum() / Math.max(1, shorter);
  }

  /** Only what both quote, where that is {@code least} content words or more. */
  Kinship quotations(int least) {
    List<Match> quoted =
        matches.stream()
            .filter(match -> match.quotation() && match.content() - match.told() >= least)
            .toList();
    return new Kinship(first, second, shorter, quoted, new long[0]);
  }

  /** The same, counting no fingerprint that is {@code common}. */
  Kinship without(LongPredicate common) {
    if (doubtful.length == 0) {
      return this;
    }
    List<Match> counted = new ArrayList<>();
    int from = 0;
    for (Match match : matches) {
      int rare = 0;
      for (int i = 0; i < match.rare(); i++) {
        rare += common.test(doubtful[from + i]) ? 0 : 1;
      }
      from += match.rare();
      counted.add(match.rare(rare));
    }
    return new Kinship(first, second, shorter, counted, new long[0]);
  }
}
