package org.recoupe.annotation.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;

/**
 * What a text says of its own day of publication.
 *
 * @param days days that it names (« ce lundi 19 décembre »), the year perhaps unknown
 * @param weekdays what speaks for each weekday as today's
 * @param dayOfMonth day of the month that it gives with a weekday alone (« ce lundi (19) »)
 * @param today true where it speaks of today, yesterday or this evening
 * @param yesterday true where the first day that it speaks of is yesterday
 * @param years years that it names, with their counts
 * @param told all that it names by number or weekday alone, in quotations too
 */
record Clues(
    List<Named> days,
    WeekdayScores weekdays,
    @Nullable Integer dayOfMonth,
    boolean today,
    boolean yesterday,
    Map<Integer, Integer> years,
    Told.All told) {
  /**
   * A named day of the month.
   *
   * @param moment day and month, perhaps year
   * @param weekday weekday, where it is named
   * @param pointed true where a demonstrative points at it (« ce »)
   * @param tense what the text says of it
   */
  record Named(Moment moment, @Nullable DayOfWeek weekday, boolean pointed, Tense tense) {}

  private static final int HALF_A_YEAR = 183;

  Clues {
    days = List.copyOf(days);
  }

  static Clues of(List<TimeFinder.Reading> readings, String text) {
    List<Named> days = new ArrayList<>();
    WeekdayScores weekdays = new WeekdayScores();
    Integer dayOfMonth = null;
    boolean today = false;
    boolean began = false;
    Integer first = null;
    Map<Integer, Integer> years = new TreeMap<>();
    for (TimeFinder.Reading reading : readings) {
      Match match = reading.match();
      Moment moment = reading.moment();
      Integer year = match.number("year");
      if (year != null) {
        years.merge(year, 1, Integer::sum);
      }
      if (reading.quoted()) {
        continue;
      }
      Integer weekday = match.number("weekday");
      Integer day = match.number("day");
      boolean calendar = match.rule().sense().equals("calendar");
      String words = reading.expression().at().of(text);
      boolean pointed = words.startsWith("ce ") || words.startsWith("Ce ");
      if (calendar && day != null && match.number("month") != null && moment != null) {
        DayOfWeek of = weekday == null ? null : DayOfWeek.of(weekday);
        days.add(new Named(moment, of, pointed, reading.tense()));
        if (of != null) {
          weekdays.named(reading, pointed, first);
        }
      } else if (calendar && weekday != null) {
        began = true;
        weekdays.named(reading, pointed, first);
        if (day != null && pointed) {
          dayOfMonth = day;
        }
      } else if (isDayShift(match) && !reading.expression().value().equals("PRESENT_REF")) {
        today = true;
        Integer by = match.number("by");
        first = began ? first : by;
        began = true;
        weekdays.shifted(match);
      } else if (match.rule().sense().equals("part") && "this".equals(match.field("rel"))) {
        today = true;
      }
    }
    boolean yesterday = first != null && first == -1;
    Told.All told = Told.of(readings, text);
    return new Clues(days, weekdays, dayOfMonth, today, yesterday, years, told);
  }

  /** The same, with more days told of. */
  Clues and(List<Told> more) {
    return new Clues(days, weekdays, dayOfMonth, today, yesterday, years, told.and(more));
  }

  /** « hier », « aujourd'hui ». */
  private static boolean isDayShift(Match match) {
    return match.rule().sense().equals("shift")
        && "published".equals(match.field("from"))
        && match.field("n") == null;
  }

  /** Weekday of publication, null where nothing tells. */
  @Nullable DayOfWeek weekday() {
    return weekdays.best();
  }

  /** The day that a demonstrative gives as the text's own, the year perhaps unknown; or null. */
  @Nullable Moment pointedDay(Window window) {
    Named best = null;
    for (Named day : days) {
      if (day.pointed()
          && (day.tense() != Tense.FUTURE || sameWeekday(day))
          && (best == null
              || rank(day) > rank(best)
              || rank(day) == rank(best) && later(day, best))) {
        best = day;
      }
    }
    if (best == null) {
      return null;
    }
    Moment moment = best.moment();
    DayOfWeek named = best.weekday();
    return moment.year() == null && named != null ? dated(moment, named, window) : moment;
  }

  /** {@code day} with its weekday, in the one year that they fit; without a year where none is. */
  Moment dated(Moment day, DayOfWeek weekday, Window window) {
    Integer year = new YearsNamed(years).nearest(day, weekday);
    LocalDate date = year == null ? null : new Moment(year, day.month(), day.day()).date();
    if (date == null || !window.holds(date)) {
      year = window.year(day, weekday);
    }
    return new Moment(year, day.month(), day.day());
  }

  private boolean sameWeekday(Named day) {
    return day.weekday() != null && day.weekday() == weekday();
  }

  /** How many of the named days do not lie where the text says, seen from {@code published}. */
  int against(LocalDate published) {
    int against = 0;
    for (Named named : days) {
      Moment moment = named.moment();
      Integer year = moment.year();
      LocalDate day =
          new Moment(year == null ? published.getYear() : year, moment.month(), moment.day())
              .date();
      if (day == null) {
        continue;
      }
      long ahead = day.toEpochDay() - published.toEpochDay();
      if (year == null && Math.abs(ahead) > HALF_A_YEAR) {
        continue;
      }
      against += named.tense() == Tense.PAST && ahead > 0 ? 1 : 0;
      against += named.tense() == Tense.FUTURE && ahead < 0 ? 1 : 0;
    }
    return against;
  }

  private static int rank(Named day) {
    return (day.pointed() ? 2 : 0) + (day.weekday() != null ? 1 : 0);
  }

  private static boolean later(Named a, Named b) {
    return a.pointed()
        && a.moment().value().substring(4).compareTo(b.moment().value().substring(4)) > 0;
  }

  static @Nullable DayOfWeek weekday(int year, Moment day) {
    Integer month = day.month();
    Integer of = day.day();
    if (month == null || of == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month, of).getDayOfWeek();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
