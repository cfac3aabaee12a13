package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds passages of two reports that say the same in other words: each must be the other's best
 * partner in its report, so that a lower likeness is enough than for clauses compared alone.
 * Partners come from an index of what the sentences name, so that the cost grows with the number of
 * sentences, not of pairs.
 */
final class Retellings {
  private static final int MOST_POSTINGS = 400;

  private final RetellingOptions options;
  private final RetellingScore score;
  private final Tellings tellings;
  private final List<Tellings.Sentence> sentences;
  private final List<List<Integer>> postings = new ArrayList<>();
  private final double[] evidence;
  private final double[] best;

  Retellings(Tellings tellings, RetellingOptions options) {
    this.options = options;
    this.score = new RetellingScore(options);
    this.tellings = tellings;
    this.sentences = tellings.sentences();
    this.evidence = new double[sentences.size()];
    this.best = new double[sentences.size()];
    for (int key = 0; key < tellings.keys(); key++) {
      postings.add(new ArrayList<>());
    }
    for (Tellings.Sentence sentence : sentences) {
      Set<Integer> keys = new LinkedHashSet<>();
      for (int[] some : sentence.whole().keys()) {
        for (int key : some) {
          keys.add(key);
        }
      }
      keys.forEach(key -> postings.get(key).add(sentence.number()));
    }
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
    for (Tellings.Sentence sentence : sentences) {
      for (Telling passage : sentence.passages()) {
        for (List<Integer> candidates : candidates(passage)) {
          Retelling pair = pair(sentence, passage, candidates, known);
          if (pair != null && seen.add(key(pair))) {
            found.add(pair);
          }
        }
      }
    }
    found.sort(
        Comparator.comparingDouble((Retelling pair) -> -pair.score())
            .thenComparingInt(pair -> pair.a().article())
            .thenComparingInt(pair -> pair.b().article())
            .thenComparing(pair -> pair.a().at())
            .thenComparing(pair -> pair.b().at()));
    return found;
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
  private List<List<Integer>> candidates(Telling passage) {
    Set<Integer> touched = new LinkedHashSet<>();
    for (int i = 0; i < passage.keys().length; i++) {
      Set<Integer> met = new LinkedHashSet<>();
      for (int k = 0; k < passage.keys()[i].length; k++) {
        List<Integer> others = postings.get(passage.keys()[i][k]);
        double value = passage.values()[i][k];
        if (value <= 0 || others.size() > MOST_POSTINGS && others.size() > sentences.size() / 20) {
          continue;
        }
        for (int other : others) {
          met.add(other);
          best[other] = Math.max(best[other], value);
        }
      }
      for (int other : met) {
        evidence[other] += best[other];
        best[other] = 0;
      }
      touched.addAll(met);
    }
    Map<Integer, List<Integer>> byArticle = new TreeMap<>();
    for (int other : touched) {
      int article = sentences.get(other).whole().article();
      if (article != passage.article()) {
        byArticle.computeIfAbsent(article, k -> new ArrayList<>()).add(other);
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
    touched.forEach(other -> evidence[other] = 0);
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
