package org.recoupe.crosscheck.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.Span;

/** Collects who and what takes part in an event, by the words that name them. */
final class EventParts {
  private final Concepts concepts;
  private final EventLine line;
  private final Span predicate;
  private final List<Event.Part> parts = new ArrayList<>();
  private final Set<Integer> seen = new LinkedHashSet<>();

  EventParts(Concepts concepts, EventLine line, Span predicate) {
    this.concepts = concepts;
    this.line = line;
    this.predicate = predicate;
  }

  /** Adds what the words from {@code from} to before {@code to} name. */
  void add(int from, int to, Event.Role role, Clause like) {
    for (int i = from; i < to; i++) {
      if (!line.unit(i).isEmpty()) {
        add(line.unit(i), role, like);
      }
    }
  }

  /** Adds what {@code units} name; times only tell when. */
  void add(List<Unit> units, Event.Role role, Clause like) {
    List<Unit> fresh = new ArrayList<>();
    for (Unit unit : units) {
      if (!unit.at().overlaps(predicate) && seen.add(unit.at().start())) {
        fresh.add(unit);
      }
    }
    if (fresh.isEmpty()) {
      return;
    }
    Span at = fresh.get(0).at().union(fresh.get(fresh.size() - 1).at());
    Clause some =
        new Clause(like.article(), like.id(), like.sentence(), at, fresh, false, like.quoted());
    for (Item item : Item.of(some, concepts)) {
      parts.add(new Event.Part(item, item.kind() == Unit.Kind.TIME ? Event.Role.OTHER : role));
    }
  }

  List<Event.Part> parts() {
    return parts;
  }
}
