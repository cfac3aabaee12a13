package org.recoupe.crosscheck.event;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Unit;

/** Compares when two events were. */
final class EventTimes {
  private EventTimes() {}

  /** True if both name days, weekdays or years and none may be the same. */
  static boolean isOtherDay(Event one, Event other) {
    List<LocalDate> here = Differing.days(one.items());
    List<LocalDate> there = Differing.days(other.items());
    if (!here.isEmpty() && !there.isEmpty()) {
      return Differing.areApart(here, there);
    }
    return differ(one, other, Item.WEEKDAY) || differ(one, other, Item.YEAR);
  }

  private static boolean differ(Event one, Event other, String opening) {
    return Differing.differ(keys(one, opening), keys(other, opening));
  }

  private static Set<String> keys(Event event, String opening) {
    Set<String> keys = new LinkedHashSet<>();
    for (Event.Part part : event.parts()) {
      if (part.item().kind() == Unit.Kind.TIME) {
        part.item().keys().stream().filter(key -> key.startsWith(opening)).forEach(keys::add);
      }
    }
    return keys;
  }
}
