package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.recoupe.article.Excerpt;

/** Hides findings of one kind. */
record Hiding(List<Correction.Hide> hides, Spots spots) {
  static Hiding of(Subject subject, Corrections corrections, Spots spots) {
    return new Hiding(corrections.of(Correction.Hide.class, subject), spots);
  }

  /** {@code findings} without those that rest on all places of one correction. */
  <F> List<F> from(List<F> findings, Function<F, ? extends Collection<Excerpt>> witnesses) {
    List<F> kept = new ArrayList<>(findings);
    for (Correction.Hide hide : hides) {
      List<Excerpt> places = spots.of(hide);
      if (places == null) {
        continue;
      }
      boolean hidden =
          kept.removeIf(
              finding ->
                  places.stream()
                      .allMatch(place -> Spots.standsAt(witnesses.apply(finding), place)));
      if (!hidden) {
        spots.lost(hide, "no " + hide.subject().label() + " rests on these words");
      }
    }
    return kept;
  }
}
