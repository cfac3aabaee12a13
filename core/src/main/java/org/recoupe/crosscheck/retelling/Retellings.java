package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages of two reports that say the same in other words: each must be the other's best
 * partner in its report, so that a lower likeness is enough than for clauses compared alone.
 * Partners come from an index of what the sentences name, so that the cost grows with the number of
 * sentences, not of pairs.
 */
final class Retellings {
  private static final int MOST_POSTINGS = 400;

  /** Sentences whose partners are sought together. */
  private static final int LOT = 64;

  private static final double ROUNDING = 1e-9;

  private final RetellingOptions options;
  private final Traits traits;
  private final Tellings tellings;
  private final List<Tellings.Sentence> sentences;
  private final List<int[]> postings;
  private final int[] articles;

  Retellings(Tellings tellings, RetellingOptions options) {
    this.options = options;
    this.traits = new Traits(tellings);
    this.tellings = tellings;
    this.sentences = tellings.sentences();
    List<List<Integer>> byKey = new ArrayList<>();
    for (int key = 0; key < tellings.keys(); key++) {
      byKey.add(new ArrayList<>());
    }
    for (Tellings.Sentence sentence : sentences) {
      Set<Integer> keys = new LinkedHashSet<>();
      for (int[] some : sentence.whole().keys()) {
        for (int key : some) {
          keys.add(key);
        }
      }
      keys.forEach(key -> byKey.get(key).add(sentence.number()));
    }
    this.postings =
        byKey.stream().map(some -> some.stream().mapToInt(Integer::intValue).toArray()).toList();
    this.articles = sentences.stream().mapToInt(one -> one.whole().article()).toArray();
  }

  /** A sentence and what it shares with a passage. */
  private record Partner(int sentence, Links links, double evidence) {
    /** Share of what the one tells that tells less. */
    double share() {
      return evidence / Math.min(links.one().total(), links.other().total());
    }
  }

  /** Tells which passages need no look. */
  interface Known {
    /** True for two passages that need not be looked at, by what they have in common. */
    boolean is(Telling one, Telling other, Links links);
  }

  /**
   * Two passages of two reports that may say the same.
   *
   * @param a the one, of the earlier article
   * @param b the other
   * @param traits what speaks for and against it, see {@link Traits}
   */
  record Candidate(Telling a, Telling b, double[] traits) {}

  /**
   * The pairs that are worth a look, each once, by the order of sentences.
   *
   * @param leastShare share of the shorter from which two passages are worth a look
   * @param known true for two passages that need not be looked at: they are put together already
   */
  List<Candidate> candidates(double leastShare, Known known) {
    List<Candidate> found = new ArrayList<>();
    Set<List<Integer>> seen = new LinkedHashSet<>();
    // Each lot by itself, on all cores; what it finds is taken in the order of the sentences.
    IntStream.range(0, (sentences.size() + LOT - 1) / LOT)
        .parallel()
        .mapToObj(
            lot -> some(lot * LOT, Math.min(sentences.size(), (lot + 1) * LOT), leastShare, known))
        .toList()
        .forEach(
            pairs ->
                pairs.stream()
                    .filter(pair -> seen.add(key(pair.a(), pair.b())))
                    .forEach(found::add));
    return found;
  }

  private List<Candidate> some(int from, int to, double leastShare, Known known) {
    Tally tally = new Tally(articles);
    Set<List<Integer>> seen = new LinkedHashSet<>();
    List<Candidate> found = new ArrayList<>();
    for (Tellings.Sentence sentence : sentences.subList(from, to)) {
      for (Telling passage : sentence.passages()) {
        for (List<Integer> others : candidates(passage, tally)) {
          List<Partner> partners = partners(passage, others);
          for (int rank = 0; rank < partners.size(); rank++) {
            if (partners.get(rank).share() < leastShare) {
              continue;
            }
            Candidate pair = pair(sentence, passage, partners, rank, known, seen);
            if (pair != null) {
              seen.add(key(pair.a(), pair.b()));
              found.add(pair);
            }
          }
        }
      }
    }
    return found;
  }

  private @Nullable Candidate pair(
      Tellings.Sentence sentence,
      Telling passage,
      List<Partner> partners,
      int rank,
      Known known,
      Set<List<Integer>> seen) {
    Partner partner = partners.get(rank);
    Tellings.Sentence other = sentences.get(partner.sentence());
    Telling there = tellings.passage(other, passage);
    Telling here = passage == sentence.whole() ? tellings.passage(sentence, there) : passage;
    if (here.isQuoted() && there.isQuoted()) {
      return null;
    }
    boolean same = here == passage && there == other.whole();
    Links links = same ? partner.links() : here.links(there);
    if (known.is(here, there, links) || links.shared().items() < options.leastItems()) {
      return null;
    }
    boolean earlier = here.article() < there.article();
    Telling a = earlier ? here : there;
    Telling b = earlier ? there : here;
    if (seen.contains(key(a, b))) {
      return null;
    }
    double margin = standsOut(partners, other.number(), partner.evidence());
    double own = here == sentence.whole() ? links.least() : both(there, sentence.whole());
    double next = nextBest(there, here.article(), sentence.number());
    Traits.Margin margins =
        new Traits.Margin(margin, next == 0 ? options.widestMargin() : own / next);
    double[] numbers = traits.of(links, sentence, other, margins, around(sentence, other));
    return new Candidate(a, b, numbers);
  }

  /** What the sentences before, or those behind, have in common, 0 to 1. */
  private double around(Tellings.Sentence one, Tellings.Sentence other) {
    double most = 0;
    for (int step = -1; step <= 1; step += 2) {
      Tellings.Sentence a = tellings.beside(one, step);
      Tellings.Sentence b = tellings.beside(other, step);
      if (a != null && b != null) {
        double less = Math.min(a.whole().total(), b.whole().total());
        double shared = both(a.whole(), b.whole());
        most = Math.max(most, less == 0 ? 0 : shared / less);
      }
    }
    return most;
  }

  private static double both(Telling a, Telling b) {
    return a.links(b).least();
  }

  private static List<Integer> key(Telling a, Telling b) {
    return List.of(
        a.article(), a.at().start(), a.at().end(), b.article(), b.at().start(), b.at().end());
  }

  /** For each of some reports the sentences that share most with {@code passage}, most first. */
  private List<List<Integer>> candidates(Telling passage, Tally tally) {
    for (int i = 0; i < passage.keys().length; i++) {
      for (int k = 0; k < passage.keys()[i].length; k++) {
        int[] others = postings.get(passage.keys()[i][k]);
        double value = passage.values()[i][k];
        if (value > 0
            && (others.length <= MOST_POSTINGS || others.length <= sentences.size() / 20)) {
          for (int other : others) {
            tally.meet(other, value);
          }
        }
      }
      tally.close();
    }
    List<List<Integer>> candidates = tally.byReport(passage.article(), options);
    tally.clear();
    return candidates;
  }

  /** Sentences of one report by what they share with {@code passage}, most first. */
  private List<Partner> partners(Telling passage, List<Integer> candidates) {
    List<Partner> partners = new ArrayList<>();
    for (int other : candidates) {
      Links links = passage.links(sentences.get(other).whole());
      if (links.least() > 0) {
        partners.add(new Partner(other, links, links.least()));
      }
    }
    partners.sort(
        Comparator.comparingDouble((Partner p) -> -p.evidence())
            .thenComparingInt(Partner::sentence));
    return partners;
  }

  /** How far a sentence stands out among those that share something with a passage. */
  private double standsOut(List<Partner> partners, int sentence, double own) {
    double other = 0;
    for (Partner partner : partners) {
      if (partner.sentence() != sentence) {
        other = Math.max(other, partner.evidence());
      }
    }
    return other == 0 ? options.widestMargin() : own / other;
  }

  /**
   * The most that {@code passage} has in common with a sentence of {@code article} other than one.
   * Sentences come by the most that they could share, so that few must be compared.
   */
  private double nextBest(Telling passage, int article, int without) {
    List<Integer> numbers = tellings.of(article);
    int first = numbers.get(0);
    double[] bounds = bounds(passage, first, numbers.size());
    double most = 0;
    while (true) {
      int next = -1;
      for (int s = 0; s < bounds.length; s++) {
        if (s + first != without && bounds[s] > most && (next < 0 || bounds[s] > bounds[next])) {
          next = s;
        }
      }
      if (next < 0) {
        return most;
      }
      bounds[next] = 0;
      most = Math.max(most, both(passage, sentences.get(next + first).whole()));
    }
  }

  /** For {@code count} sentences from {@code first} on, what a passage shares with each at most. */
  private double[] bounds(Telling passage, int first, int count) {
    double[] bounds = new double[count];
    double[] best = new double[count];
    for (int i = 0; i < passage.keys().length; i++) {
      Arrays.fill(best, 0);
      for (int k = 0; k < passage.keys()[i].length; k++) {
        int[] some = postings.get(passage.keys()[i][k]);
        int at = Arrays.binarySearch(some, first);
        for (at = at < 0 ? -at - 1 : at; at < some.length && some[at] < first + count; at++) {
          best[some[at] - first] = Math.max(best[some[at] - first], passage.values()[i][k]);
        }
      }
      for (int s = 0; s < count; s++) {
        bounds[s] += best[s];
      }
    }
    // A bound that is a sum in another order may fall short of the sum by a rounding.
    for (int s = 0; s < count; s++) {
      bounds[s] *= 1 + ROUNDING;
    }
    return bounds;
  }
}
