package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
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

  private final RetellingOptions options;
  private final RetellingScore score;
  private final Tellings tellings;
  private final List<Tellings.Sentence> sentences;
  private final List<int[]> postings;
  private final int[] articles;

  Retellings(Tellings tellings, RetellingOptions options) {
    this.options = options;
    this.score = new RetellingScore(options);
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
  private record Partner(int sentence, double evidence) {}

  /**
   * The pairs found, the surest first.
   *
   * @param known true for two passages that need not be looked at: they are put together already
   */
  List<Retelling> find(BiPredicate<Telling, Telling> known) {
    List<Retelling> found = new ArrayList<>();
    Set<List<Integer>> seen = new LinkedHashSet<>();
    // Each lot by itself, on all cores; what it finds is taken in the order of the sentences.
    IntStream.range(0, (sentences.size() + LOT - 1) / LOT)
        .parallel()
        .mapToObj(lot -> some(lot * LOT, Math.min(sentences.size(), (lot + 1) * LOT), known))
        .toList()
        .forEach(pairs -> pairs.stream().filter(pair -> seen.add(key(pair))).forEach(found::add));
    found.sort(
        Comparator.comparingDouble((Retelling pair) -> -pair.score())
            .thenComparingInt(pair -> pair.a().article())
            .thenComparingInt(pair -> pair.b().article())
            .thenComparing(pair -> pair.a().at())
            .thenComparing(pair -> pair.b().at()));
    return found;
  }

  private List<Retelling> some(int from, int to, BiPredicate<Telling, Telling> known) {
    Tally tally = new Tally(sentences.size());
    List<Retelling> found = new ArrayList<>();
    for (Tellings.Sentence sentence : sentences.subList(from, to)) {
      for (Telling passage : sentence.passages()) {
        for (List<Integer> candidates : candidates(passage, tally)) {
          Retelling pair = pair(sentence, passage, candidates, known);
          if (pair != null) {
            found.add(pair);
          }
        }
      }
    }
    return found;
  }

  /** What other sentences share with one passage, by their numbers; used again for the next. */
  private static final class Tally {
    final double[] evidence;
    final double[] best;
    final int[] touched;
    final int[] met;
    int size;

    Tally(int sentences) {
      evidence = new double[sentences];
      best = new double[sentences];
      touched = new int[sentences];
      met = new int[sentences];
    }

    void clear() {
      for (int i = 0; i < size; i++) {
        evidence[touched[i]] = 0;
      }
      size = 0;
    }
  }

  private static List<Integer> key(Retelling pair) {
    return List.of(
        pair.a().article(),
        pair.a().at().start(),
        pair.a().at().end(),
        pair.b().article(),
        pair.b().at().start(),
        pair.b().at().end());
  }

  /** For each of some reports the sentences that share most with {@code passage}, most first. */
  private List<List<Integer>> candidates(Telling passage, Tally tally) {
    for (int i = 0; i < passage.keys().length; i++) {
      int met = 0;
      for (int k = 0; k < passage.keys()[i].length; k++) {
        int[] others = postings.get(passage.keys()[i][k]);
        double value = passage.values()[i][k];
        if (value <= 0 || others.length > MOST_POSTINGS && others.length > sentences.size() / 20) {
          continue;
        }
        for (int other : others) {
          if (tally.best[other] == 0) {
            tally.met[met++] = other;
          }
          tally.best[other] = Math.max(tally.best[other], value);
        }
      }
      for (int m = 0; m < met; m++) {
        int other = tally.met[m];
        if (tally.evidence[other] == 0) {
          tally.touched[tally.size++] = other;
        }
        tally.evidence[other] += tally.best[other];
        tally.best[other] = 0;
      }
    }
    double[] evidence = tally.evidence;
    Map<Integer, List<Integer>> byArticle = new TreeMap<>();
    for (int t = 0; t < tally.size; t++) {
      int article = articles[tally.touched[t]];
      if (article != passage.article()) {
        byArticle.computeIfAbsent(article, k -> new ArrayList<>()).add(tally.touched[t]);
      }
    }
    Comparator<Integer> mostFirst =
        Comparator.comparingDouble((Integer other) -> -evidence[other]).thenComparing(o -> o);
    List<List<Integer>> candidates = new ArrayList<>();
    for (List<Integer> some : byArticle.values()) {
      some.sort(mostFirst);
      candidates.add(List.copyOf(some.subList(0, Math.min(some.size(), options.tried()))));
    }
    candidates.sort(Comparator.comparing((List<Integer> some) -> some.get(0), mostFirst));
    tally.clear();
    return candidates.subList(0, Math.min(candidates.size(), options.partners()));
  }

  private @Nullable Retelling pair(
      Tellings.Sentence sentence,
      Telling passage,
      List<Integer> candidates,
      BiPredicate<Telling, Telling> known) {
    List<Partner> partners = partners(passage, candidates);
    if (partners.isEmpty()) {
      return null;
    }
    Telling there = tellings.passage(sentences.get(partners.get(0).sentence()), passage);
    Telling here = passage == sentence.whole() ? tellings.passage(sentence, there) : passage;
    double penalty = score.penalty(here, there);
    if (here.isQuoted()
        || there.isQuoted()
        || score.of(here, there, options.widestMargin()) - penalty < options.least()
        || !score.tells(here, there)
        || known.test(here, there)) {
      return null;
    }
    List<Partner> back = partners(there, tellings.of(here.article()));
    double own = evidence(back, sentence.number());
    double margin = Math.min(standsOut(partners, partners.get(0)), standsOut(back, own, sentence));
    if (margin < 1) {
      return null;
    }
    double sure = score.of(here, there, margin) - penalty;
    if (sure < options.least()) {
      return null;
    }
    boolean earlier = here.article() < there.article();
    return new Retelling(
        earlier ? here : there,
        earlier ? there : here,
        sure,
        (earlier ? here.shared(there) : there.shared(here)).which());
  }

  /** Sentences of one report by what they share with {@code passage}, most first. */
  private List<Partner> partners(Telling passage, List<Integer> candidates) {
    List<Partner> partners = new ArrayList<>();
    for (int other : candidates) {
      Telling whole = sentences.get(other).whole();
      double both = Math.min(passage.shared(whole).evidence(), whole.shared(passage).evidence());
      if (both > 0) {
        partners.add(new Partner(other, both));
      }
    }
    partners.sort(
        Comparator.comparingDouble((Partner p) -> -p.evidence())
            .thenComparingInt(Partner::sentence));
    return partners;
  }

  private double standsOut(List<Partner> partners, Partner first) {
    return partners.size() < 2
        ? options.widestMargin()
        : first.evidence() / partners.get(1).evidence();
  }

  private double standsOut(List<Partner> back, double own, Tellings.Sentence sentence) {
    double other = 0;
    for (Partner partner : back) {
      if (partner.sentence() != sentence.number()) {
        other = Math.max(other, partner.evidence());
      }
    }
    return other == 0 ? options.widestMargin() : own / other;
  }

  private static double evidence(List<Partner> partners, int sentence) {
    for (Partner partner : partners) {
      if (partner.sentence() == sentence) {
        return partner.evidence();
      }
    }
    return 0;
  }
}
