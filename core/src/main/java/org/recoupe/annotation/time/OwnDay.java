package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Deduces the day of publication from what a text names: dates with their weekdays, days told of in
 * the past and days to come, the weekday that is today's, and the years in which it can have been
 * written. A day is given only where it agrees clearly better than any other.
 */
final class OwnDay {
  /**
   * What the best day must be ahead of the next. At this, one in ten of the reports with a known
   * day that were dated so had another; at half of it, every second.
   */
  static final double AHEAD = 0.9;

  /** More than this against the best day, and the text was misread somewhere. */
  private static final double MOST_AGAINST = 1;

  /** Days farther from all that a text names are not looked at. */
  private static final int REACH = 40;

  /** A longer window says too little. */
  private static final int MOST_YEARS = 8;

  /** Any span of years in which each date falls on each weekday. */
  private static final int SOME_YEAR = 2001;

  private static final int SOME_YEARS = 28;

  private final Clues clues;
  private final DayFit fit;

  OwnDay(Clues clues, @Nullable Elapsed elapsed) {
    this.clues = clues;
    this.fit = new DayFit(clues, elapsed);
  }

  /** The day within {@code window}, the year perhaps left open; null where no day stands out. */
  @Nullable Moment in(Window window) {
    if (clues.weekday() == null) {
      return null;
    }
    LocalDate from = window.from();
    LocalDate to = window.to();
    if (from != null && to != null && to.getYear() - from.getYear() < MOST_YEARS) {
      LocalDate day = best(candidates(from, to));
      return day == null ? null : Moment.of(day);
    }
    Integer year = fitting();
    if (year == null) {
      return null;
    }
    LocalDate day = best(candidates(LocalDate.of(year - 1, 12, 1), LocalDate.of(year + 1, 1, 31)));
    return day == null
        ? null
        : clues.dated(
            new Moment(null, day.getMonthValue(), day.getDayOfMonth()), day.getDayOfWeek(), window);
  }

  /** A year in which the first date named with its weekday falls on it. */
  private @Nullable Integer fitting() {
    for (Told told : clues.told().dates()) {
      DayOfWeek weekday = told.weekday();
      if (weekday == null || !told.isDay()) {
        continue;
      }
      if (told.moment().year() != null) {
        return told.moment().year();
      }
      for (int year = SOME_YEAR; year < SOME_YEAR + SOME_YEARS; year++) {
        if (Clues.weekday(year, told.moment()) == weekday) {
          return year;
        }
      }
    }
    return null;
  }

  private SortedSet<LocalDate> candidates(LocalDate from, LocalDate to) {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Told told : clues.told().dates()) {
      for (int year = from.getYear() - 1; told.isDay() && year <= to.getYear() + 1; year++) {
        LocalDate named = told.first(year);
        for (int i = -REACH; named != null && i <= REACH; i++) {
          LocalDate day = named.plusDays(i);
          if (!day.isBefore(from) && !day.isAfter(to)) {
            days.add(day);
          }
        }
      }
    }
    return days;
  }

  private @Nullable LocalDate best(SortedSet<LocalDate> days) {
    boolean yearKnown = !days.isEmpty() && days.first().plusYears(1).isAfter(days.last());
    LocalDate best = null;
    double least = Double.MAX_VALUE;
    double next = Double.MAX_VALUE;
    for (LocalDate day : days) {
      double against = fit.against(day, yearKnown);
      if (against < least) {
        next = least;
        least = against;
        best = day;
      } else {
        next = Math.min(next, against);
      }
    }
    return next - least >= AHEAD && least <= MOST_AGAINST ? best : null;
  }
}
