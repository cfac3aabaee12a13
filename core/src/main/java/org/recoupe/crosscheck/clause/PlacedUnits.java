package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.text.Span;

/** The units of an article by their places. */
public final class PlacedUnits {
  private final TreeMap<Integer, Unit> byStart = new TreeMap<>();

  /** The units of {@code clauses}, all of one article. */
  public PlacedUnits(Collection<Clause> clauses) {
    for (Clause clause : clauses) {
      clause.units().forEach(unit -> byStart.put(unit.at().start(), unit));
    }
  }

  /** Those of each article of {@code story}, in its order. */
  public static List<PlacedUnits> of(StoryClauses story) {
    Map<Integer, List<Clause>> clauses = story.byArticle();
    List<PlacedUnits> units = new ArrayList<>();
    for (int a = 0; a < story.articles().size(); a++) {
      units.add(new PlacedUnits(clauses.getOrDefault(a, List.of())));
    }
    return units;
  }

  /** The units that start in {@code at}, in text order. */
  public List<Unit> in(Span at) {
    return List.copyOf(byStart.subMap(at.start(), at.end()).values());
  }

  /** Key of the entity that is named first in {@code at}; empty where none is. */
  public String entity(Span at) {
    for (Unit unit : byStart.subMap(at.start(), at.end()).values()) {
      for (String key : unit.keys()) {
        if (key.startsWith(Item.ENTITY)) {
          return key;
        }
      }
    }
    return "";
  }
}
