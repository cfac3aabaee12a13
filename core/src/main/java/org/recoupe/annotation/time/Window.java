package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Between which days a text was written, as far as it is known.
 *
 * @param from first day, null where not known
 * @param to last day, null where not known
 * @param by what sets the bounds, in the words of the table
 */
record Window(@Nullable LocalDate from, @Nullable LocalDate to, List<String> by) {
  /** Where no end is known, so many years are looked at. */
  private static final int MOST_YEARS = 8;

  /** Nothing is known. */
  static final Window OPEN = new Window(null, null, List.of());

  Window {
    by = List.copyOf(by);
  }

  boolean holds(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
  }

  /** The one year that has this day of this weekday within the window; null for none or several. */
  @Nullable Integer year(Moment day, DayOfWeek weekday) {
    if (from == null) {
      return null;
    }
    Integer only = null;
    int last = to == null ? from.getYear() + MOST_YEARS : to.getYear();
    for (int year = from.getYear(); year <= last; year++) {
      LocalDate date = new Moment(year, day.month(), day.day()).date();
      if (date != null && holds(date) && date.getDayOfWeek() == weekday) {
        if (only != null) {
          return null;
        }
        only = year;
      }
    }
    return only;
  }

  /** What is left where a text of {@code other} was written about the same time. */
  Window near(Window other, int days) {
    LocalDate begin = other.from == null ? null : other.from.minusDays(days);
    LocalDate end = other.to == null ? null : other.to.plusDays(days);
    LocalDate first = from == null || begin != null && begin.isAfter(from) ? begin : from;
    LocalDate last = to == null || end != null && end.isBefore(to) ? end : to;
    if (first != null && last != null && last.isBefore(first)) {
      return this;
    }
    Set<String> all = new LinkedHashSet<>(by);
    if (!Objects.equals(first, from) || !Objects.equals(last, to)) {
      all.addAll(other.by);
    }
    return new Window(first, last, List.copyOf(all));
  }

  /** True where it has both ends. */
  boolean closed() {
    return from != null && to != null;
  }
}
