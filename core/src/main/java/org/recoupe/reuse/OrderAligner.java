package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Finds sentences that tell the same in other words in the same order: what is left of a text that
 * was translated and translated back, or rewritten whole.
 *
 * <p>Two sentences are linked where they share anchors that few other sentences of either text
 * have. Links that follow one another closely in both texts make a run (local alignment by
 * chaining, as in {@link Aligner}, but of sentences). Two reports of one event share names and
 * figures too, but neither their order nor the minor facts; so a run counts only where it is long
 * and dense, and where the same links read against the order of one text make a much poorer one.
 *
 * <p>The thresholds are strict: so high that among a thousand press articles no pair becomes one
 * voice that words alone would not join; of made translations five in six are found.
 */
final class OrderAligner {
  /** Anchors, weighed, that link two sentences. */
  private static final double LINK = 1.0;

  /** Share of the shorter sentence's anchors, weighed, that link it. */
  private static final double SHARE = 0.25;

  /** Sentences of either text that may stand between two links of a run. */
  private static final int GAP = 2;

  /** What a sentence left out costs a run. */
  private static final double LEFT_OUT = 0.5;

  /** Links of a run outside quotations, at least: two may stand in one order by chance. */
  private static final int LEAST_TOLD = 4;

  /** Links of a run that needs no more evidence than {@link #LEAST_MORE}. */
  private static final int MANY_TOLD = 6;

  /** What a run must weigh more than the best one against the order of one text. */
  private static final double LEAST_MORE = 10;

  /** The same of a run of fewer links. */
  private static final double MUCH_MORE = 14;

  /** Sentences that a run may span in the longer text for each of its links. */
  private static final double SPARSEST = 2;

  /** Pairs of sentences that one anchor may link; what stands everywhere tells nothing. */
  private static final int MOST_PLACES = 36;

  private OrderAligner() {}

  /**
   * Two sentences that tell the same.
   *
   * @param first number of the one, in its text
   * @param second number of the other
   * @param weight what they share, weighed
   * @param shared anchors that they share
   */
  record Link(int first, int second, double weight, int shared) {}

  /** The run of {@code one} and {@code two}, in order; empty where they may be independent. */
  static List<Link> run(Anchors one, Anchors two) {
    List<Link> links = links(one, two);
    if (links.size() < LEAST_TOLD) {
      return List.of();
    }
    Chained forward = chain(links, 1);
    List<Link> run = forward.links();
    long told =
        run.stream().filter(link -> !one.said(link.first()) || !two.said(link.second())).count();
    if (told < LEAST_TOLD || span(run) > SPARSEST * run.size()) {
      return List.of();
    }
    double more = forward.score() - chain(links, -1).score();
    return more >= (told >= MANY_TOLD ? LEAST_MORE : MUCH_MORE) ? run : List.of();
  }

  private static int span(List<Link> run) {
    Link first = run.get(0);
    Link last = run.get(run.size() - 1);
    return 1 + Math.max(last.first() - first.first(), last.second() - first.second());
  }

  private static List<Link> links(Anchors one, Anchors two) {
    double[] shared = new double[one.size() * two.size()];
    int[] anchors = new int[shared.length];
    double[] first = new double[one.size()];
    double[] second = new double[two.size()];
    int i = 0;
    int j = 0;
    while (i < one.anchors() || j < two.anchors()) {
      boolean left = j == two.anchors() || i < one.anchors() && one.key(i) <= two.key(j);
      boolean right = i == one.anchors() || j < two.anchors() && two.key(j) <= one.key(i);
      int nextI = left ? one.next(i) : i;
      int nextJ = right ? two.next(j) : j;
      for (int k = i; k < nextI; k++) {
        first[one.sentence(k)] += one.weight(k) / (nextI - i);
      }
      for (int k = j; k < nextJ; k++) {
        second[two.sentence(k)] += two.weight(k) / (nextJ - j);
      }
      int places = (nextI - i) * (nextJ - j);
      if (places > 0 && places <= MOST_PLACES) {
        double weight = one.weight(i) / Math.sqrt(places);
        for (int a = i; a < nextI; a++) {
          for (int b = j; b < nextJ; b++) {
            int cell = one.sentence(a) * two.size() + two.sentence(b);
            shared[cell] += weight;
            anchors[cell]++;
          }
        }
      }
      i = nextI;
      j = nextJ;
    }
    List<Link> links = new ArrayList<>();
    for (int cell = 0; cell < shared.length; cell++) {
      int a = cell / two.size();
      int b = cell % two.size();
      if (anchors[cell] > 1
          && shared[cell] >= LINK
          && shared[cell] >= SHARE * Math.min(first[a], second[b])) {
        links.add(new Link(a, b, shared[cell], anchors[cell]));
      }
    }
    return links;
  }

  private record Chained(double score, List<Link> links) {}

  /** The best chain of {@code links}; {@code sign} -1: with the second text from its end. */
  private static Chained chain(List<Link> links, int sign) {
    double[] score = new double[links.size()];
    int[] before = new int[links.size()];
    int best = 0;
    for (int k = 0; k < score.length; k++) {
      Link link = links.get(k);
      score[k] = link.weight();
      before[k] = -1;
      for (int m = k - 1; m >= 0; m--) {
        Link earlier = links.get(m);
        int gap = link.first() - earlier.first();
        int other = sign * (link.second() - earlier.second());
        if (gap > GAP + 1) {
          break;
        }
        if (gap < 1 || other < 1 || other > GAP + 1) {
          continue;
        }
        double joined = score[m] + link.weight() - LEFT_OUT * (gap + other - 2);
        if (joined > score[k]) {
          score[k] = joined;
          before[k] = m;
        }
      }
      best = score[k] > score[best] ? k : best;
    }
    List<Link> chain = new ArrayList<>();
    for (int k = best; k >= 0; k = before[k]) {
      chain.add(links.get(k));
    }
    Collections.reverse(chain);
    return new Chained(score[best], chain);
  }
}
