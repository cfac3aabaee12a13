package org.recoupe.crosscheck.statement;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares when two events were. */
final class EventTimes {
  /** Days between two dates that are not one: a night belongs to two. */
  private static final int DAYS_APART = 2;

  private EventTimes() {}

  /** True if both name days, weekdays or years and none may be the same. */
  static boolean isOtherDay(Event one, Event other) {
    List<LocalDate> here = days(one);
    List<LocalDate> there = days(other);
    if (!here.isEmpty() && !there.isEmpty()) {
      return here.stream()
          .allMatch(
              a ->
                  there.stream()
                      .allMatch(b -> Math.abs(ChronoUnit.DAYS.between(a, b)) >= DAYS_APART));
    }
    return differ(one, other, Item.WEEKDAY) || differ(one, other, Item.YEAR);
  }

  private static boolean differ(Event one, Event other, String opening) {
    Set<String> here = keys(one, opening);
    Set<String> there = keys(other, opening);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
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

  private static List<LocalDate> days(Event event) {
    List<LocalDate> days = new ArrayList<>();
    for (String key : keys(event, Item.DAY)) {
      try {
        days.add(LocalDate.parse(key.substring(Item.DAY.length())));
      } catch (DateTimeParseException e) {
        // « le 31 février » is no day.
      }
    }
    return days;
  }
}
