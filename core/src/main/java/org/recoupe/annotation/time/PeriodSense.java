package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;
import org.recoupe.provenance.Reason;

/** This, last or next week, month, season, year; feasts; parts of a year. */
final class PeriodSense {
  private static final int DAYS_A_WEEK = 7;
  private static final int MONTHS_A_YEAR = 12;
  private final Scene scene;

  PeriodSense(Scene scene) {
    this.scene = scene;
  }

  /** « la semaine dernière », « cette année ». */
  Value read(Match match) {
    String rel = match.field("rel");
    boolean relative = "before".equals(rel) || "after".equals(rel);
    Moment from = relative ? scene.near(match) : scene.published();
    int step = step(rel);
    String unit = match.field("unit");
    Reason why = Reason.of("time.from-published", from.value(), String.valueOf(step));
    return switch (unit == null ? "Y" : unit) {
      case "W" -> Value.of(from.plusDays((long) step * DAYS_A_WEEK).week(), why);
      case "WE" -> Value.of(weekend(match, from, rel, step) + "-WE", why);
      case "M" -> month(from.plusMonths(step), why);
      case "Q" -> Value.of(part(from.plusMonths(3L * step), 3, "-Q"), why);
      case "HALF" -> Value.of(part(from.plusMonths(6L * step), 6, "-H"), why);
      case "DEC" -> Value.of(prefix(from, step, 10, "X"), why);
      case "CEN" -> Value.of(prefix(from, step, 100, "XX"), why);
      default -> month(from.plusYears(step), why);
    };
  }

  private static Value month(Moment moment, Reason why) {
    return Value.of(moment, moment.value(), why);
  }

  private static int step(@Nullable String rel) {
    return switch (rel == null ? "" : rel) {
      case "last", "before" -> -1;
      case "next", "after" -> 1;
      default -> 0;
    };
  }

  private String weekend(Match match, Moment from, @Nullable String rel, int step) {
    DayOfWeek today = from.weekday();
    if (today == null) {
      return from.week();
    }
    boolean over = today.getValue() < DayOfWeek.FRIDAY.getValue();
    boolean bare = rel == null || rel.equals("near") || rel.equals("this");
    Tense tense = scene.tense(match);
    // On a Thursday « ce week-end » is ahead, whatever was said before.
    boolean near =
        today.getValue() >= DayOfWeek.WEDNESDAY.getValue() && tense != Tense.PAST
            || "this".equals(rel) && today == DayOfWeek.THURSDAY;
    if (bare && over && !near && tense != Tense.FUTURE) {
      return from.plusDays(-DAYS_A_WEEK).week();
    }
    return from.plusDays((long) step * DAYS_A_WEEK).week();
  }

  /** « le deuxième trimestre 2021 ». */
  Value partOfYear(Match match, String sign) {
    Integer year = match.number("year");
    Moment from = year == null ? scene.published() : new Moment(year, null, null);
    return Value.of(new Moment(from.year(), null, null).value() + sign + match.field("n"));
  }

  /** « l'été dernier ». */
  Value season(Match match) {
    String season = match.field("season");
    Integer year = match.number("year");
    if (year == null) {
      year = scene.published().year();
      Integer month = scene.published().month();
      if (year != null && month != null && season != null) {
        year += seasonStep(match, season, month);
      }
    }
    return Value.of(new Moment(year, null, null).value() + "-" + season);
  }

  private int seasonStep(Match match, String season, int month) {
    int start = "SP SU FA WI".indexOf(season) + 3;
    String rel = match.field("rel");
    if ("last".equals(rel) || rel == null && scene.tense(match) == Tense.PAST) {
      return month > ("last".equals(rel) ? start + 2 : start - 1) ? 0 : -1;
    }
    if ("next".equals(rel) || rel == null && scene.tense(match) == Tense.FUTURE) {
      return month >= start + 2 ? 1 : 0;
    }
    return 0;
  }

  /** « Noël », « dernier week-end avant Noël ». */
  Value feast(Match match, boolean weekendBefore) {
    String monthDay = String.valueOf(match.field("feast"));
    Integer year = match.number("year");
    Moment published = scene.published();
    Moment day =
        Moment.parse(
            (year == null ? "XXXX" : String.format(Locale.ROOT, "%04d", year)) + "-" + monthDay);
    LocalDate then = published.date();
    Integer month = day.month();
    if (year == null && then != null && month != null && day.day() != null) {
      int distance = month - then.getMonthValue();
      boolean future = scene.tense(match) == Tense.FUTURE;
      int nearest =
          distance > MONTHS_A_YEAR / 2 && !future ? -1 : distance < -MONTHS_A_YEAR / 2 ? 1 : 0;
      day = new Moment(then.getYear() + nearest, month, day.day());
    }
    if (!weekendBefore) {
      return Value.of(day, day.dayValue());
    }
    DayOfWeek weekday = day.weekday();
    int back = weekday == DayOfWeek.SUNDAY ? 0 : DAYS_A_WEEK;
    return Value.of(day.plusDays(-back).week() + "-WE");
  }

  private static String part(Moment moment, int months, String sign) {
    Integer month = moment.month();
    return new Moment(moment.year(), null, null).value()
        + sign
        + (month == null ? "X" : String.valueOf((month - 1) / months + 1));
  }

  private static String prefix(Moment from, int step, int years, String unknown) {
    Integer year = from.year();
    return year == null ? "XXXX" : String.format(Locale.ROOT, "%d", year / years + step) + unknown;
  }
}
