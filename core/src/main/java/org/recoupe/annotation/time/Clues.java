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
 * @param days days that it calls this day (« ce lundi 19 décembre »), the year perhaps unknown
 * @param thisWeekday first weekday that it points at (« ce lundi »), outside quotations
 * @param bareWeekday first weekday that it names without more (« lundi »), outside quotations
 * @param dayOfMonth day of the month that it gives with a weekday alone (« ce lundi (19) »)
 * @param today true where it speaks of today, yesterday or this evening
 * @param years years that it names, with their counts
 */
record Clues(
    List<Named> days,
    @Nullable DayOfWeek thisWeekday,
    @Nullable DayOfWeek bareWeekday,
    @Nullable Integer dayOfMonth,
    boolean today,
    Map<Integer, Integer> years) {
  /**
   * A named day of the month.
   *
   * @param moment day and month, perhaps year
   * @param weekday weekday, where it is named
   * @param pointed true where a demonstrative points at it (« ce »)
   */
  record Named(Moment moment, @Nullable DayOfWeek weekday, boolean pointed) {}

  /** Years named so much before or after publication count for it. */
  private static final int YEARS_BEFORE = 3;

  private static final int YEARS_AFTER = 1;
  private static final int EARLIEST = 1990;

  /** Nothing is said, or nothing is needed. */
  static final Clues NONE = new Clues(List.of(), null, null, null, false, Map.of());

  Clues {
    days = List.copyOf(days);
  }

  static Clues of(List<TimeFinder.Reading> readings, String text) {
    List<Named> days = new ArrayList<>();
    DayOfWeek thisWeekday = null;
    DayOfWeek bareWeekday = null;
    Integer dayOfMonth = null;
    boolean today = false;
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
        if ((pointed || weekday != null) && reading.tense() != Tense.FUTURE) {
          days.add(new Named(moment, weekday == null ? null : DayOfWeek.of(weekday), pointed));
        }
      } else if (calendar && weekday != null && match.field("rel") == null) {
        if (pointed && thisWeekday == null) {
          thisWeekday = DayOfWeek.of(weekday);
        } else if (!pointed && bareWeekday == null) {
          bareWeekday = DayOfWeek.of(weekday);
        }
        if (day != null && pointed) {
          dayOfMonth = day;
        }
      } else if (match.rule().sense().equals("shift")
          && "published".equals(match.field("from"))
          && match.field("n") == null
          && !reading.expression().value().equals("PRESENT_REF")) {
        today = true;
      } else if (match.rule().sense().equals("part") && "this".equals(match.field("rel"))) {
        today = true;
      }
    }
    return new Clues(days, thisWeekday, bareWeekday, dayOfMonth, today, years);
  }

  /**
   * Weekday of publication, null where nothing tells. Agencies date by the bare weekday; who writes
   * « aujourd'hui » means another day by it.
   */
  @Nullable DayOfWeek weekday() {
    if (thisWeekday != null) {
      return thisWeekday;
    }
    return today ? null : bareWeekday;
  }

  /** The day that the text itself gives as its own, the year perhaps unknown; null for none. */
  @Nullable Moment ownDay() {
    Named best = null;
    for (Named day : days) {
      if (best == null || rank(day) > rank(best) || rank(day) == rank(best) && later(day, best)) {
        best = day;
      }
    }
    if (best == null) {
      return null;
    }
    Moment moment = best.moment();
    if (moment.year() != null || best.weekday() == null) {
      return moment;
    }
    Integer year = year(moment, best.weekday());
    return new Moment(year, moment.month(), moment.day());
  }

  private static int rank(Named day) {
    return (day.pointed() ? 2 : 0) + (day.weekday() != null ? 1 : 0);
  }

  private static boolean later(Named a, Named b) {
    return a.pointed()
        && a.moment().value().substring(4).compareTo(b.moment().value().substring(4)) > 0;
  }

  /** The one year in which the day has that weekday and near which the text names most years. */
  private @Nullable Integer year(Moment day, DayOfWeek weekday) {
    Integer best = null;
    int most = 0;
    boolean alone = true;
    int latest = years.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
    for (int year = EARLIEST; year <= latest + YEARS_BEFORE; year++) {
      if (weekday(year, day) != weekday) {
        continue;
      }
      int support = 0;
      for (Map.Entry<Integer, Integer> named : years.entrySet()) {
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
