package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;

/** Takes from conflicts what a reader knows to speak of another thing. */
final class ConflictReplay {
  private final Corrections corrections;
  private final Spots spots;
  private final Lineage lineage;

  ConflictReplay(Corrections corrections, Spots spots, Lineage lineage) {
    this.corrections = corrections;
    this.spots = spots;
    this.lineage = lineage;
  }

  List<Conflict> on(List<Conflict> found) {
    List<Conflict> conflicts = new ArrayList<>(found);
    for (Correction.NotSame apart : corrections.of(Correction.NotSame.class, Subject.CONFLICT)) {
      List<Excerpt> places = spots.of(apart);
      if (places == null) {
        continue;
      }
      boolean met = false;
      for (int i = conflicts.size() - 1; i >= 0; i--) {
        if (!rests(conflicts.get(i), places)) {
          continue;
        }
        met = true;
        List<Conflict.Side> sides = without(conflicts.get(i), places.subList(1, places.size()));
        if (sides.size() < 2) {
          conflicts.remove(i);
        } else {
          Conflict c = conflicts.get(i);
          conflicts.set(
              i,
              new Conflict(
                  c.id(),
                  c.kind(),
                  c.status(),
                  c.about(),
                  sides,
                  Spots.because(c.why(), "corrected.not-same", apart)));
        }
      }
      if (!met) {
        spots.lost(apart, "no conflict rests on these words");
      }
    }
    return Hiding.of(Subject.CONFLICT, corrections, spots)
        .from(conflicts, ConflictReplay::witnesses);
  }

  private static boolean rests(Conflict conflict, List<Excerpt> places) {
    return places.stream().allMatch(place -> Spots.standsAt(witnesses(conflict), place));
  }

  private static List<Excerpt> witnesses(Conflict conflict) {
    return conflict.sides().stream().flatMap(side -> side.witnesses().stream()).toList();
  }

  private List<Conflict.Side> without(Conflict conflict, List<Excerpt> places) {
    List<Conflict.Side> sides = new ArrayList<>();
    for (Conflict.Side side : conflict.sides()) {
      List<Excerpt> staying =
          side.witnesses().stream()
              .filter(witness -> places.stream().noneMatch(place -> Spots.meet(witness, place)))
              .toList();
      if (!staying.isEmpty()) {
        sides.add(new Conflict.Side(side.value(), staying, voices(staying)));
      }
    }
    return sides;
  }

  private List<String> voices(List<Excerpt> witnesses) {
    List<String> articles = witnesses.stream().map(Excerpt::article).toList();
    return lineage.origins().stream()
        .filter(origin -> origin.articles().stream().anyMatch(articles::contains))
        .map(Origin::id)
        .toList();
  }
}
