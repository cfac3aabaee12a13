package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.event.Event;

/**
 * Adds to statements the passages that tell their event by a noun, a participle or another verb; of
 * an event that no statement tells a statement is made.
 */
final class EventJoining {
  /** Share of the reports of a statement that must tell an event for it to be what it states. */
  private static final double TELLING = 0.75;

  private final JoinedGroups groups;

  EventJoining(JoinedGroups groups) {
    this.groups = groups;
  }

  /**
   * Joins the passages of each event.
   *
   * @param events passages that tell one event, of two reports and more
   */
  void join(List<List<Event>> events) {
    events.forEach(this::joinOne);
  }

  private void joinOne(List<Event> set) {
    int best = -1;
    int most = 0;
    for (int number : around(set)) {
      JoinedGroups.Group group = groups.all().get(number);
      Set<Integer> all = new LinkedHashSet<>();
      group.members().forEach(member -> all.add(member.article()));
      Set<Integer> telling = new LinkedHashSet<>();
      set.stream().filter(event -> holds(group, event)).forEach(e -> telling.add(e.article()));
      if (telling.size() >= TELLING * all.size() && telling.size() > most) {
        most = telling.size();
        best = number;
      }
    }
    List<Event> fresh = new ArrayList<>();
    for (Event event : set) {
      if (best < 0 || !holds(groups.all().get(best), event)) {
        fresh.add(event);
      }
    }
    if (best < 0) {
      best = groups.make(List.of());
    }
    for (Event event : fresh) {
      groups.put(event.passage(), best);
    }
  }

  private Set<Integer> around(List<Event> set) {
    Set<Integer> around = new LinkedHashSet<>();
    set.forEach(event -> around.addAll(groups.around(event.passage())));
    return around;
  }

  /** True if a member of a group holds the verb or noun of an event. */
  private static boolean holds(JoinedGroups.Group group, Event event) {
    for (Clause member : group.of(event.article())) {
      if (member.at().contains(event.predicate())) {
        return true;
      }
    }
    return false;
  }
}
