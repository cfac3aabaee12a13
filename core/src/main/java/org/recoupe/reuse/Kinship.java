package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongPredicate;

/**
 * What two texts share.
 *
 * @param first number of the one
 * @param second number of the other
 * @param shorter words of the shorter text
 * @param matches their passages
 * @param told the fingerprints that {@link Match#rare()} counts, match after match; empty once they
 *     were counted
 */
record Kinship(int first, int second, int shorter, List<Match> matches, long[] told) {
  Kinship {
    matches = List.copyOf(matches);
  }

  /** How much of it cannot be chance, over all passages. */
  int rare() {
    int rare = 0;
    for (Match match : matches) {
      rare += match.rare();
    }
    return rare;
  }

  /**
   * Share of the shorter text's words that stand in a passage, 0 where all may be chance: in the
   * same words or in others, whichever is more. They are not added, for where half is told in the
   * same words by both the rest is the more likely to be each one's own.
   */
  double share() {
    return rare() == 0 ? 0 : Math.min(1, Math.max(share(false), share(true)));
  }

  /** True where more of it is told in other words than in the same. */
  boolean reworded() {
    return share(true) > share(false);
  }

  /**
   * Share of the shorter text's words in passages that are {@code reworded}, or in the others.
   * Public words count as far as the reports' own do: they go with a copy, but make none.
   */
  double share(boolean reworded) {
    int told = 0;
    int quoted = 0;
    for (Match match : matches) {
      if (match.reworded() == reworded) {
        int length = Math.min(match.end() - match.start(), match.otherEnd() - match.otherStart());
        told += match.quotation() ? 0 : length;
        quoted += match.quotation() ? length : 0;
      }
    }
    return (double) (told + Math.min(told, quoted)) / Math.max(1, shorter);
  }

  /** Share of the shorter text's words that are the same in both. */
  double same() {
    int same = 0;
    for (Match match : matches) {
      same += match.same();
    }
    return (double) same / Math.max(1, shorter);
  }

  /**
   * The same with {@code more} passages, whose {@link Match#rare()} counts {@code fingerprints}.
   */
  Kinship and(List<Match> more, long[] fingerprints) {
    List<Match> all = new ArrayList<>(matches);
    all.addAll(more);
    long[] counted = Arrays.copyOf(told, told.length + fingerprints.length);
    System.arraycopy(fingerprints, 0, counted, told.length, fingerprints.length);
    return new Kinship(first, second, shorter, all, counted);
  }

  /** Only what both quote, where that is {@code least} content words or more. */
  Kinship quotations(int least) {
    List<Match> quoted =
        matches.stream()
            .filter(match -> match.quotation() && match.content() - match.told() >= least)
            .toList();
    return new Kinship(first, second, shorter, quoted, new long[0]);
  }

  /** The same between other numbers. */
  Kinship between(int one, int two) {
    return new Kinship(one, two, shorter, matches, told);
  }

  /** The same, counting no fingerprint that is {@code common}. */
  Kinship without(LongPredicate common) {
    List<Match> counted = new ArrayList<>();
    long[] kept = new long[told.length];
    int size = 0;
    int from = 0;
    for (Match match : matches) {
      int before = size;
      for (int i = from; i < from + match.rare(); i++) {
        if (!common.test(told[i])) {
          kept[size++] = told[i];
        }
      }
      from += match.rare();
      counted.add(match.rare(size - before));
    }
    return new Kinship(first, second, shorter, counted, Arrays.copyOf(kept, size));
  }
}
