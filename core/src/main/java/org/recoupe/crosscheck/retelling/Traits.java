package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;

/**
 * What speaks for and against two passages saying the same, as numbers: what a scorer is trained on
 * and decides by. The order of two passages changes nothing.
 */
final class Traits {
  /** Names of the numbers, in their order. */
  static final List<String> NAMES =
      List.of(
          "share-less",
          "share-more",
          "evidence",
          "margin-less",
          "margin-more",
          "names",
          "numbers",
          "times",
          "words",
          "paraphrases",
          "beginnings",
          "best",
          "second",
          "items",
          "other-numbers",
          "other-days",
          "other-names",
          "denied",
          "left-names",
          "left-numbers",
          "left-words",
          "both-open",
          "quoted",
          "order",
          "around",
          "focus",
          "asserted",
          "asserted-share",
          "run",
          "dense");

  private static final double WIDEST = 4;

  private final Tellings tellings;

  Traits(Tellings tellings) {
    this.tellings = tellings;
  }

  /** How far a pair stands out: what it shares over what the next best shares, both ways. */
  record Margin(double there, double back) {
    /** Of a pair that is compared alone. */
    static final Margin NONE = new Margin(1, 1);
  }

  /**
   * The numbers of two passages of the sentences {@code one} and {@code other}.
   *
   * @param links what the passages have in common
   * @param margin how far the pair stands out among others
   * @param around what the sentences before and behind share, 0 to 1
   */
  double[] of(
      Links links, Tellings.Sentence one, Tellings.Sentence other, Margin margin, double around) {
    Telling a = links.one();
    Telling b = links.other();
    Telling.Shared there = links.shared();
    Telling.Shared back = links.sharedBack();
    double shareA = share(there, a);
    double shareB = share(back, b);
    double[] f = new double[NAMES.size()];
    int i = 0;
    f[i++] = Math.min(shareA, shareB);
    f[i++] = Math.max(shareA, shareB);
    f[i++] = Math.log(1 + Math.min(there.evidence(), back.evidence()));
    double first = log(margin.there());
    double second = log(margin.back());
    f[i++] = Math.min(first, second);
    f[i++] = Math.max(first, second);
    double[] kinds = kinds(there, back);
    for (double kind : kinds) {
      f[i++] = kind;
    }
    double[] best = best(there, back);
    f[i++] = best[0];
    f[i++] = best[1];
    f[i++] = Math.min(there.items(), back.items());
    f[i++] = a.countsOtherwise(b) ? 1 : 0;
    f[i++] = a.datesOtherwise(b) ? 1 : 0;
    f[i++] = a.namesOthers(b) ? 1 : 0;
    f[i++] = a.denied() == b.denied() ? 0 : 1;
    f[i++] = Math.min(left(a, there, Unit.Kind.NAME), left(b, back, Unit.Kind.NAME));
    f[i++] = Math.min(left(a, there, Unit.Kind.NUMBER), left(b, back, Unit.Kind.NUMBER));
    f[i++] = Math.min(left(a, there, Unit.Kind.WORD), left(b, back, Unit.Kind.WORD));
    f[i++] = tellings.opens(one) && tellings.opens(other) ? 1 : 0;
    f[i++] = (a.isQuoted() ? 1 : 0) + (b.isQuoted() ? 1 : 0);
    f[i++] = order(there);
    f[i++] = around;
    f[i++] = focus(one, other);
    f[i++] = Math.min(asserted(a, there), asserted(b, back));
    f[i++] = Math.min(assertedShare(a, there), assertedShare(b, back));
    f[i++] = Math.log(1 + Math.min(run(there), run(back)));
    f[i++] = Math.min(dense(a, there), dense(b, back));
    return f;
  }

  private static double log(double margin) {
    return Math.log(Math.max(1 / WIDEST, Math.min(WIDEST, margin)));
  }

  private static double share(Telling.Shared shared, Telling whole) {
    return whole.total() == 0 ? 0 : shared.evidence() / whole.total();
  }

  private static double[] kinds(Telling.Shared there, Telling.Shared back) {
    double[] kinds = new double[6];
    for (Telling.Shared side : List.of(there, back)) {
      for (Telling.Match match : side.matches()) {
        kinds[kind(match)] += match.value() / 2;
      }
    }
    return kinds;
  }

  private static int kind(Telling.Match match) {
    return switch (match.item().kind()) {
      case NAME -> 0;
      case NUMBER -> 1;
      case TIME -> 2;
      case WORD ->
          match.key().startsWith(Concepts.BEGINNING) ? 5 : Concepts.isSet(match.key()) ? 4 : 3;
    };
  }

  /** The most telling and the second most telling thing shared. */
  private static double[] best(Telling.Shared there, Telling.Shared back) {
    double[] best = new double[2];
    for (int rank = 0; rank < best.length; rank++) {
      if (there.matches().size() > rank && back.matches().size() > rank) {
        best[rank] = Math.min(there.matches().get(rank).value(), back.matches().get(rank).value());
      }
    }
    return best;
  }

  private static int left(Telling whole, Telling.Shared shared, Unit.Kind kind) {
    int left = 0;
    for (Item item : whole.items()) {
      left += item.kind() == kind ? 1 : 0;
    }
    for (Telling.Match match : shared.matches()) {
      left -= match.item().kind() == kind ? 1 : 0;
    }
    return left;
  }

  /** Share of neighbours among the things shared that follow each other in both. */
  private static double order(Telling.Shared shared) {
    List<Telling.Match> matches = new ArrayList<>(shared.matches());
    if (matches.size() < 2) {
      return 0;
    }
    matches.sort((x, y) -> Integer.compare(x.from(), y.from()));
    int kept = 0;
    for (int m = 1; m < matches.size(); m++) {
      kept += matches.get(m).to() > matches.get(m - 1).to() ? 1 : 0;
    }
    return (double) kept / (matches.size() - 1);
  }

  /** What the things shared tell that stand in the predicate of one side; times tell nothing. */
  private static double asserted(Telling whole, Telling.Shared shared) {
    double sum = 0;
    for (Telling.Match match : shared.matches()) {
      if (whole.asserted()[match.from()] && match.item().kind() != Unit.Kind.TIME) {
        sum += match.value();
      }
    }
    return Math.log(1 + sum);
  }

  /** Share of what the predicate of one side tells. */
  private static double assertedShare(Telling whole, Telling.Shared shared) {
    double all = 0;
    for (int i = 0; i < whole.keys().length; i++) {
      all += whole.asserted()[i] ? whole.weights()[i] : 0;
    }
    double sum = 0;
    for (Telling.Match match : shared.matches()) {
      sum += whole.asserted()[match.from()] ? match.value() : 0;
    }
    return all == 0 ? 0 : sum / all;
  }

  /** The most that things shared tell that stand side by side in both. */
  private static double run(Telling.Shared shared) {
    List<Telling.Match> matches = new ArrayList<>(shared.matches());
    matches.sort((x, y) -> Integer.compare(x.from(), y.from()));
    double most = 0;
    double sum = 0;
    for (int m = 0; m < matches.size(); m++) {
      Telling.Match match = matches.get(m);
      boolean on =
          m > 0
              && match.from() == matches.get(m - 1).from() + 1
              && Math.abs(match.to() - matches.get(m - 1).to()) == 1;
      sum = on ? sum + match.value() : match.value();
      most = Math.max(most, on ? sum : 0);
    }
    return most;
  }

  /** How much of what stands from the first to the last thing shared is shared. */
  private static double dense(Telling whole, Telling.Shared shared) {
    int from = Integer.MAX_VALUE;
    int to = -1;
    double sum = 0;
    for (Telling.Match match : shared.matches()) {
      from = Math.min(from, match.from());
      to = Math.max(to, match.from());
      sum += match.value();
    }
    double all = 0;
    for (int i = from; i <= to; i++) {
      all += whole.weights()[i];
    }
    return all == 0 || shared.items() < 2 ? 0 : sum / all;
  }

  /** Share of the names of the sentence and the one before that both have in focus. */
  private double focus(Tellings.Sentence one, Tellings.Sentence other) {
    int[] here = tellings.focus(one);
    int[] there = tellings.focus(other);
    int shared = 0;
    for (int a = 0, b = 0; a < here.length && b < there.length; ) {
      shared += here[a] == there[b] ? 1 : 0;
      boolean less = here[a] <= there[b];
      b += here[a] >= there[b] ? 1 : 0;
      a += less ? 1 : 0;
    }
    int all = Math.min(here.length, there.length);
    return all == 0 ? 0 : (double) shared / all;
  }
}
