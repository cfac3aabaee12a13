package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/** Finds corrections that cannot hold together. */
public final class Contradictions {
  private Contradictions() {}

  /**
   * Leaves out all corrections that contradict each other, whichever came first: which of them the
   * reader means is for the reader to say.
   *
   * @return those that can be replayed, and a warning for each that cannot
   */
  public static Outcome.Value<Corrections> settle(Corrections corrections) {
    List<Correction> list = corrections.list();
    Set<Integer> apart = new LinkedHashSet<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      for (int k = i + 1; k < list.size(); k++) {
        if (between(list.get(i), list.get(k))) {
          apart.add(i);
          apart.add(k);
          problems.add(clash(List.of(list.get(i), list.get(k))));
        }
      }
    }
    chains(list, apart, problems);
    List<Correction> kept = new ArrayList<>();
    for (int i = 0; i < list.size(); i++) {
      if (!apart.contains(i)) {
        kept.add(list.get(i));
      }
    }
    return new Outcome.Value<>(new Corrections(kept), problems);
  }

  /** True if both cannot hold. */
  static boolean between(Correction one, Correction other) {
    if (one instanceof Correction.OriginOf a && other instanceof Correction.OriginOf b) {
      return a.article().equals(b.article())
          && !(a.kind() == b.kind() && a.name().equals(b.name()));
    }
    if (one instanceof Correction.NameOf a && other instanceof Correction.NameOf b) {
      return a.subject() == b.subject()
          && a.place().quotesAs(b.place())
          && !a.name().equals(b.name());
    }
    if (one instanceof Correction.Same a && other instanceof Correction.NotSame b) {
      return clashes(a, b);
    }
    return one instanceof Correction.NotSame a
        && other instanceof Correction.Same b
        && clashes(b, a);
  }

  /** True if both say the same of the same words. */
  static boolean repeats(Correction one, Correction other) {
    if (one.getClass() != other.getClass()) {
      return false;
    }
    if (one instanceof Correction.OriginOf a && other instanceof Correction.OriginOf b) {
      return a.article().equals(b.article()) && a.kind() == b.kind() && a.name().equals(b.name());
    }
    return one instanceof Correction.Placed a
        && other instanceof Correction.Placed b
        && a.subject() == b.subject()
        && a.places().equals(b.places());
  }

  private static boolean clashes(Correction.Same same, Correction.NotSame apart) {
    if (same.subject() != apart.subject() || !holds(same.places(), apart.places().get(0))) {
      return false;
    }
    return apart.places().stream().skip(1).anyMatch(place -> holds(same.places(), place));
  }

  private static boolean holds(List<Place> places, Place place) {
    return places.stream().anyMatch(place::quotesAs);
  }

  /** « same a b », « same b c » and « not-same a c »: no two of them clash, all three do. */
  private static void chains(List<Correction> list, Set<Integer> apart, List<Problem> problems) {
    for (int i = 0; i < list.size(); i++) {
      if (!(list.get(i) instanceof Correction.NotSame parted) || apart.contains(i)) {
        continue;
      }
      Set<Integer> chain = new LinkedHashSet<>();
      List<Place> reached = new ArrayList<>(List.of(parted.places().get(0)));
      for (boolean grown = true; grown; ) {
        grown = false;
        for (int k = 0; k < list.size(); k++) {
          if (list.get(k) instanceof Correction.Same same
              && same.subject() == parted.subject()
              && !apart.contains(k)
              && !chain.contains(k)
              && same.places().stream().anyMatch(place -> holds(reached, place))) {
            reached.addAll(same.places());
            grown = chain.add(k);
          }
        }
      }
      if (parted.places().stream().skip(1).anyMatch(place -> holds(reached, place))) {
        List<Correction> all = new ArrayList<>(List.of(parted));
        chain.forEach(k -> all.add(list.get(k)));
        apart.add(i);
        apart.addAll(chain);
        problems.add(clash(all));
      }
    }
  }

  private static Problem clash(List<Correction> all) {
    return CorrectionsFile.problem(
        "these contradict each other, and none of them is applied: "
            + String.join("; ", all.stream().map(Correction::shown).toList()));
  }
}
