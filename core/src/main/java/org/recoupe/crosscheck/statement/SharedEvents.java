package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts together the passages of several reports that tell one event. Candidates come from an index
 * of who and what takes part, so that the cost grows with the number of events, not of pairs.
 */
final class SharedEvents {
  /** Sets of passages that an event is compared with at most. */
  private static final int MOST_COMPARED = 60;

  /** Passages of a set that are compared with another. */
  private static final int MOST_SAMPLED = 8;

  private final SameEvent same;
  private final List<List<Event>> sets = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new LinkedHashMap<>();

  SharedEvents(SameEvent same) {
    this.same = same;
  }

  /** Passages that tell one event, of two reports and more; the fullest passage first. */
  List<List<Event>> of(List<Event> events) {
    List<Event> sorted = new ArrayList<>(events);
    sorted.sort(
        Comparator.comparing(Event::nominal).thenComparingInt(event -> -event.parts().size()));
    sorted.forEach(this::add);
    return sets.stream()
        .filter(set -> set.stream().map(Event::article).distinct().count() > 1)
        .toList();
  }

  private void add(Event event) {
    Set<String> keys = keys(event);
    Set<Integer> candidates = new LinkedHashSet<>();
    for (String key : keys) {
      for (int set : byKey.getOrDefault(key, List.of())) {
        if (candidates.size() < MOST_COMPARED) {
          candidates.add(set);
        }
      }
    }
    int best = -1;
    double most = 0;
    for (int set : candidates) {
      double share = share(event, sets.get(set));
      if (share > most) {
        most = share;
        best = set;
      }
    }
    if (best < 0) {
      best = sets.size();
      sets.add(new ArrayList<>());
    }
    sets.get(best).add(event);
    for (String key : keys) {
      List<Integer> some = byKey.computeIfAbsent(key, k -> new ArrayList<>());
      if (!some.contains(best)) {
        some.add(best);
      }
    }
  }

  /** Share of a set's passages that tell the same event; 0 where one tells another. */
  private double share(Event event, List<Event> set) {
    int alike = 0;
    int compared = 0;
    for (Event member : set.subList(0, Math.min(set.size(), MOST_SAMPLED))) {
      if (!same.mayBe(event, member)) {
        return 0;
      }
      if (event.article() != member.article()) {
        compared++;
        alike += same.same(event, member) ? 1 : 0;
      }
    }
    return compared == 0 || 2 * alike < compared ? 0 : (double) alike / compared + alike;
  }

  private static Set<String> keys(Event event) {
    Set<String> keys = new LinkedHashSet<>();
    for (Event.Part part : event.parts()) {
      if (part.role().isCore()) {
        for (int kind : event.kinds()) {
          part.item().keys().forEach(key -> keys.add(kind + " " + key));
        }
      }
    }
    return keys;
  }
}
