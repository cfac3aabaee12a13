package org.recoupe.crosscheck.clause;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Tells whether what two passages name speaks for two matters. */
public final class Differing {
  /** Days between two dates that are not one: a night belongs to two. */
  private static final int DAYS_APART = 2;

  private Differing() {}

  /** True if both name something and nothing of it is the same. */
  public static boolean differ(Set<String> here, Set<String> there) {
    return !here.isEmpty() && !there.isEmpty() && Collections.disjoint(here, there);
  }

  /** The days that some things name. */
  public static List<LocalDate> days(List<Item> items) {
    List<LocalDate> days = new ArrayList<>();
    for (Item item : items) {
      for (String key : item.keys()) {
        if (item.kind() == Unit.Kind.TIME && key.startsWith(Item.DAY)) {
          try {
            days.add(LocalDate.parse(key.substring(Item.DAY.length())));
          } catch (DateTimeException e) {
            // « le 31 février » is no day.
          }
        }
      }
    }
    return days;
  }

  /** True if both name days and all are further apart than one night. */
  public static boolean areApart(List<LocalDate> here, List<LocalDate> there) {
    return !here.isEmpty()
        && !there.isEmpty()
        && here.stream()
            .allMatch(
                a ->
                    there.stream()
                        .allMatch(b -> Math.abs(ChronoUnit.DAYS.between(a, b)) >= DAYS_APART));
  }
}
