package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The years that a text names.
 *
 * @param counts how often each is named
 */
record YearsNamed(Map<Integer, Integer> counts) {
  /** Years named so much before or after publication count for it. */
  private static final int YEARS_BEFORE = 3;

  private static final int YEARS_AFTER = 1;
  private static final int EARLIEST = 1990;

  /** The one year in which the day has that weekday and near which the text names most years. */
  @Nullable Integer nearest(Moment day, DayOfWeek weekday) {
    Integer best = null;
    int most = 0;
    boolean alone = true;
    int latest = counts.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int year = EARLIEST; year <= latest + YEARS_BEFORE; year++) {
      if (Clues.weekday(year, day) != weekday) {
        continue;
      }
      int support = 0;
      for (Map.Entry<Integer, Integer> named : counts.entrySet()) {
        if (named.getKey() >= year - YEARS_BEFORE && named.getKey() <= year + YEARS_AFTER) {
          support += named.getValue();
        }
      }
      if (support > most) {
        most = support;
        best = year;
        alone = true;
      } else if (support == most) {
        alone = false;
      }
    }
    return alone ? best : null;
  }
}
