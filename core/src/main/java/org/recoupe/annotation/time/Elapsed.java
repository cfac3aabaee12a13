package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;

/**
 * What goes on since a day that a text names, and for how long it says that it does: « depuis le
 * début du mouvement, le 17 novembre » and « mobilisés depuis plus de trois semaines » leave one
 * week for the day of publication.
 *
 * @param begin the day it began, its year perhaps unknown
 * @param least days since then at least
 * @param most days since then at most
 */
record Elapsed(Moment begin, int least, int most) {
  /** What a day costs that lies elsewhere: the two may be of different things. */
  private static final double ELSEWHERE = 1.5;

  private static final int WEEK = 7;
  private static final int MONTH = 30;
  private static final String SINCE = "depuis";
  private static final int REACH = 10;

  /** Null where the text names no beginning or no length, or several. */
  static @Nullable Elapsed of(
      List<TimeFinder.Reading> readings, List<Series.Counted> counted, String text) {
    Moment begin = null;
    for (Series.Counted one : counted) {
      Moment date = one.number() == 1 ? one.date() : null;
      if (date != null && begin != null && !begin.equals(date)) {
        return null;
      }
      begin = date == null ? begin : date;
    }
    if (begin == null) {
      return null;
    }
    Elapsed only = null;
    for (TimeFinder.Reading reading : readings) {
      Elapsed one = since(reading, text) ? length(begin, reading.match()) : null;
      if (one != null && only != null && !one.equals(only)) {
        return null;
      }
      only = one == null ? only : one;
    }
    return only;
  }

  private static boolean since(TimeFinder.Reading reading, String text) {
    int start = reading.expression().at().start();
    String before = text.substring(Math.max(0, start - REACH), start).stripTrailing();
    return !reading.quoted() && before.endsWith(SINCE);
  }

  private static @Nullable Elapsed length(Moment begin, Match match) {
    Integer number = match.number("n");
    String unit = match.field("unit");
    if (number == null || unit == null || !match.rule().sense().equals("length")) {
      return null;
    }
    int days = unit.equals("W") ? WEEK : unit.equals("M") ? MONTH : 0;
    boolean more = "MORE_THAN".equals(match.field("mod"));
    return days == 0 || number > MONTH
        ? null
        : new Elapsed(begin, (more ? number : number - 1) * days, (number + 1) * days);
  }

  /** What speaks against {@code day} as that of publication. */
  double against(LocalDate day) {
    for (int year = day.getYear() - 1; year <= day.getYear(); year++) {
      Integer named = begin.year();
      LocalDate first =
          new Moment(named == null ? Integer.valueOf(year) : named, begin.month(), begin.day())
              .date();
      if (first != null && inside(day.toEpochDay() - first.toEpochDay())) {
        return 0;
      }
    }
    return ELSEWHERE;
  }

  private boolean inside(long since) {
    return since >= least && since <= most;
  }
}
