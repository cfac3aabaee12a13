package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.provenance.Reason;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;

/** Gives reports the origin that a reader knows. */
public final class OriginReplay {
  private OriginReplay() {}

  /** {@code lineage} with the origins that {@code corrections} give to its reports. */
  public static Lineage on(Lineage lineage, Corrections corrections) {
    List<Origin> origins = new ArrayList<>(lineage.origins());
    corrections.of(Correction.OriginOf.class).forEach(correction -> move(origins, correction));
    return new Lineage(lineage.passages(), origins);
  }

  private static void move(List<Origin> origins, Correction.OriginOf correction) {
    int from = -1;
    int into = -1;
    for (int i = 0; i < origins.size(); i++) {
      Origin origin = origins.get(i);
      if (origin.articles().contains(correction.article())) {
        from = i;
      }
      if (into < 0
          && origin.kind() == correction.kind()
          && origin.name().equals(correction.name())) {
        into = i;
      }
    }
    if (from < 0 || from == into) {
      return;
    }
    Origin left = origins.get(from);
    if (into >= 0) {
      Origin target = origins.get(into);
      List<String> articles = new ArrayList<>(target.articles());
      articles.add(correction.article());
      origins.set(into, because(target, articles, correction));
    } else if (left.articles().size() == 1) {
      Origin named =
          new Origin(left.id(), correction.kind(), correction.name(), left.articles(), List.of());
      origins.set(from, because(named, left.articles(), correction));
      return;
    } else {
      Origin fresh =
          new Origin(next(origins), correction.kind(), correction.name(), List.of(), List.of());
      origins.add(because(fresh, List.of(correction.article()), correction));
    }
    List<String> rest =
        left.articles().stream().filter(id -> !id.equals(correction.article())).toList();
    if (rest.isEmpty()) {
      origins.remove(from);
    } else {
      origins.set(from, new Origin(left.id(), left.kind(), left.name(), rest, left.why()));
    }
  }

  private static Origin because(
      Origin origin, List<String> articles, Correction.OriginOf correction) {
    List<Reason> why = Spots.because(origin.why(), "corrected.origin", correction);
    return new Origin(origin.id(), origin.kind(), origin.name(), articles, why);
  }

  private static String next(List<Origin> origins) {
    Set<String> used = new LinkedHashSet<>();
    origins.forEach(origin -> used.add(origin.id()));
    int number = origins.size() + 1;
    while (used.contains("o" + number)) {
      number++;
    }
    return "o" + number;
  }
}
