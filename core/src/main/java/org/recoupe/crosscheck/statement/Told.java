package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.text.Span;

/** Tells whether passages stand in one statement already. */
final class Told {
  private final Map<List<Integer>, List<Place>> places = new LinkedHashMap<>();
  private int statements;

  private record Place(Span at, int statement) {}

  /** Keeps the passages of a statement. */
  void add(List<Clause> members) {
    for (Clause member : members) {
      places
          .computeIfAbsent(key(member), k -> new ArrayList<>())
          .add(new Place(member.at(), statements));
    }
    statements++;
  }

  /** Keeps {@code members} if they do not all stand in one statement that was kept; true then. */
  boolean adds(List<Clause> members) {
    Set<Integer> common = around(members.get(0));
    for (Clause member : members.subList(1, members.size())) {
      common.retainAll(around(member));
    }
    if (common.isEmpty()) {
      add(members);
    }
    return common.isEmpty();
  }

  private Set<Integer> around(Clause member) {
    Set<Integer> here = new LinkedHashSet<>();
    for (Place place : places.getOrDefault(key(member), List.of())) {
      int shorter = Math.min(place.at().length(), member.at().length());
      if (2 * place.at().shared(member.at()) >= shorter) {
        here.add(place.statement());
      }
    }
    return here;
  }

  private static List<Integer> key(Clause clause) {
    return List.of(clause.article(), clause.sentence());
  }
}
