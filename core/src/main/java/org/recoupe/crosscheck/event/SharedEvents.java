package org.recoupe.crosscheck.event;

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
  private static final int MOST_COMPARED = 12;

  /** Passages of a set that are compared with another. */
  private static final int MOST_SAMPLED = 4;

  /** Sets that a key may lead to; a key of more tells nothing. */
  private static final int MOST_POSTINGS = 200;

  private final SameEvent same;
  private final List<List<Event>> sets = new ArrayList<>();
  private final Map<String, List<Integer>> byKey = new LinkedHashMap<>();

  /** Sets by what one of their events tells: copies need not be compared. */
  private final Map<List<Object>, Copied> byContent = new LinkedHashMap<>();

  private record Copied(Event event, int set) {}

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
    Copied copied = byContent.get(content(event));
    if (copied != null && same.same(event, copied.event())) {
      sets.get(copied.set()).add(event);
      return;
    }
    Map<Integer, Integer> shared = new LinkedHashMap<>();
    for (String key : keys) {
      List<Integer> some = byKey.getOrDefault(key, List.of());
      if (some.size() <= MOST_POSTINGS) {
        some.forEach(set -> shared.merge(set, 1, Integer::sum));
      }
    }
    List<Integer> candidates = new ArrayList<>(shared.keySet());
    candidates.sort(Comparator.comparingInt(set -> -shared.getOrDefault(set, 0)));
    candidates = candidates.subList(0, Math.min(candidates.size(), MOST_COMPARED));
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
    byContent.putIfAbsent(content(event), new Copied(event, best));
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

  /** What tells an event from all that are no copies of it. */
  private static List<Object> content(Event event) {
    List<Object> content = new ArrayList<>(event.kinds());
    content.add(event.future());
    content.add(event.earlier());
    for (Event.Part part : event.parts()) {
      content.add(part.role());
      content.add(part.item().keys().get(0));
    }
    return content;
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
