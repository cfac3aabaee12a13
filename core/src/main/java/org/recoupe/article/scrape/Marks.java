package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/** Debris found so far in one text: in order, without overlap; the first finder keeps its kind. */
final class Marks {
  private final NavigableMap<Integer, Debris> byStart = new TreeMap<>();

  /** Marks what of {@code at} is not marked yet. */
  void add(Span at, Debris.Kind kind) {
    for (Span free : freeIn(at)) {
      byStart.put(free.start(), new Debris(free, kind));
    }
  }

  /** True where a unit of {@code at} is marked. */
  boolean touches(Span at) {
    return !firstTouching(at).isEmpty();
  }

  /** True where every unit of {@code at} is marked. */
  boolean covers(Span at) {
    return freeIn(at).isEmpty();
  }

  /** The kind of the mark that the unit at {@code position} is in, if it is. */
  Optional<Debris.Kind> kindAt(int position) {
    Map.Entry<Integer, Debris> found = byStart.floorEntry(position);
    return found != null && found.getValue().at().contains(position)
        ? Optional.of(found.getValue().kind())
        : Optional.empty();
  }

  /** The parts of {@code at} that are not marked, in order, none empty. */
  List<Span> freeIn(Span at) {
    List<Span> free = new ArrayList<>();
    int from = at.start();
    for (Debris debris : firstTouching(at)) {
      if (debris.at().start() > from) {
        free.add(new Span(from, debris.at().start()));
      }
      from = Math.max(from, debris.at().end());
    }
    if (from < at.end()) {
      free.add(new Span(from, at.end()));
    }
    return free;
  }

  /** All marks in order. */
  List<Debris> all() {
    return List.copyOf(byStart.values());
  }

  /** All marks in order, neighbours of one kind with only white space between them as one. */
  List<Debris> joined(String text) {
    List<Debris> joined = new ArrayList<>();
    for (Debris debris : byStart.values()) {
      Debris last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null
          && last.kind() == debris.kind()
          && Line.trim(text, last.at().end(), debris.at().start()).isEmpty()) {
        joined.set(joined.size() - 1, new Debris(last.at().union(debris.at()), last.kind()));
      } else {
        joined.add(debris);
      }
    }
    return joined;
  }

  private List<Debris> firstTouching(Span at) {
    List<Debris> touching = new ArrayList<>();
    Integer from = byStart.floorKey(at.start());
    for (Debris debris : byStart.tailMap(from == null ? at.start() : from).values()) {
      if (debris.at().start() >= at.end()) {
        break;
      }
      if (debris.at().overlaps(at)) {
        touching.add(debris);
      }
    }
    return touching;
  }
}
