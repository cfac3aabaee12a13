package org.recoupe.crosscheck;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

/**
 * Conflicts and updates by the words that are their sides; mere rounding disputes nothing. The
 * sides are kept by article: a story of some hundred reports asks for each of many witnesses.
 */
public final class Disputes {
  private final List<Conflict> conflicts;
  private final Map<String, List<Side>> sides = new LinkedHashMap<>();

  private record Side(Span at, int conflict) {}

  /** What disputes witnesses and statements among {@code conflicts}, in their order. */
  public Disputes(List<Conflict> conflicts) {
    this.conflicts = List.copyOf(conflicts);
    for (int number = 0; number < conflicts.size(); number++) {
      Conflict conflict = conflicts.get(number);
      if (conflict.status() == Conflict.Status.ROUNDING) {
        continue;
      }
      for (Conflict.Side side : conflict.sides()) {
        for (Excerpt witness : side.witnesses()) {
          sides
              .computeIfAbsent(witness.article(), k -> new ArrayList<>())
              .add(new Side(witness.at(), number));
        }
      }
    }
  }

  /** Conflicts and updates of which words of {@code witness} are a side. */
  public List<Conflict> of(Excerpt witness) {
    return List.copyOf(of(List.of(witness)));
  }

  /**
   * The same for all witnesses of {@code statement}, each conflict once, weightiest first. How a
   * name is written says nothing against a statement.
   */
  public List<Conflict> of(Statement statement) {
    return of(statement.witnesses()).stream()
        .filter(conflict -> conflict.kind() != Conflict.Kind.NAME)
        .toList();
  }

  private Collection<Conflict> of(List<Excerpt> witnesses) {
    Map<Integer, Conflict> found = new TreeMap<>();
    for (Excerpt witness : witnesses) {
      for (Side side : sides.getOrDefault(witness.article(), List.of())) {
        if (side.at().overlaps(witness.at())) {
          found.put(side.conflict(), conflicts.get(side.conflict()));
        }
      }
    }
    return found.values();
  }
}
