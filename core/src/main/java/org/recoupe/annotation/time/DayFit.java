package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How well a day agrees, as that of publication, with what a text names: the days told of in the
 * past lie behind it, those to come ahead, the weekday of the text is its own. Reports name the
 * days of the week around them by weekday and those farther off by date; of several weeks that
 * would do, the one near the last day told of is likeliest. Weights were chosen on reports with a
 * known day.
 */
final class DayFit {
  /** What a day on the wrong side costs; tenses are misread at times. */
  private static final double WRONG_SIDE = 2.5;

  /** What « dernier » and « prochain » on the wrong side cost. */
  private static final double WRONG_WORD = 5;

  /** What another weekday than the one named with a date costs. */
  private static final double WRONG_WEEKDAY = 6;

  /** « ce 3 mars » is today, or some day of this week. */
  private static final double NOT_POINTED = 3;

  private static final double POINTED_THIS_WEEK = 1;

  /** A date alone is seldom that of a day so near, which a report calls by its weekday. */
  private static final int NEAR_DAYS = 4;

  private static final double NEAR = 0.8;
  private static final int WEEK = 7;

  /** Farther off, a day is given with its year. */
  private static final int FAR_DAYS = 220;

  private static final double FAR = 1.5;

  /** What the weeks since the last day told of cost, and those before the next. */
  private static final double SINCE = 0.4;

  private static final double UNTIL = 0.15;
  private static final double YEARS_SINCE = 1;
  private static final double HALF_A_YEAR = 183;

  /** What each point of a weekday's score counts, and most of it. */
  private static final double WEEKDAY = 0.7;

  private static final double MOST_WEEKDAY = 5;

  /** What a date of today counts that is named with its weekday at the head, or pointed at. */
  private static final double TODAY = 1.5;

  private static final double TODAY_POINTED = 2;

  /** What counts a date that is the last or next weekday of a name that the text uses alone. */
  private static final double SAME_WEEKDAY = 1;

  private final Clues clues;
  private final Told.All told;
  private final @Nullable Elapsed elapsed;

  DayFit(Clues clues, @Nullable Elapsed elapsed) {
    this.clues = clues;
    this.elapsed = elapsed;
    this.told = clues.told();
  }

  /**
   * What speaks against {@code day}; of some size only beside that of another day.
   *
   * @param yearKnown true where all days looked at lie within a year: then how long ago the years
   *     are that the text names says nothing of the day
   */
  double against(LocalDate day, boolean yearKnown) {
    double cost = weekday(day) + (elapsed == null ? 0 : elapsed.against(day));
    long since = Long.MAX_VALUE;
    long until = Long.MAX_VALUE;
    long years = Long.MAX_VALUE;
    for (Told named : told.dates()) {
      double least = Double.MAX_VALUE;
      long ahead = 0;
      for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
        LocalDate first = named.first(year);
        LocalDate last = named.last(year);
        if (first == null || last == null) {
          continue;
        }
        double one = one(named, first, last, day) - agreement(named, first, day);
        if (one < least) {
          least = one;
          ahead = first.toEpochDay() - day.toEpochDay();
        }
      }
      if (least == Double.MAX_VALUE) {
        continue;
      }
      cost += least;
      if (named.moment().year() != null) {
        years = named.tense() != Tense.FUTURE ? Math.min(years, Math.max(0, -ahead)) : years;
      }
      if (named.isDay() && ahead <= 0) {
        since = Math.min(since, -ahead);
      } else if (named.isDay()) {
        until = Math.min(until, ahead);
      }
    }
    cost += since == Long.MAX_VALUE ? 0 : SINCE * Math.log1p((double) since / WEEK);
    cost += until == Long.MAX_VALUE ? 0 : UNTIL * Math.log1p((double) until / WEEK);
    cost +=
        yearKnown || years == Long.MAX_VALUE ? 0 : YEARS_SINCE * Math.log1p(years / HALF_A_YEAR);
    return cost;
  }

  private double weekday(LocalDate day) {
    DayOfWeek best = clues.weekday();
    return best == null
        ? 0
        : Math.min(
            MOST_WEEKDAY,
            WEEKDAY * (clues.weekdays().of(best) - clues.weekdays().of(day.getDayOfWeek())));
  }

  private static double one(Told named, LocalDate first, LocalDate last, LocalDate day) {
    long begins = first.toEpochDay() - day.toEpochDay();
    long ends = last.toEpochDay() - day.toEpochDay();
    double cost = 0;
    if (named.weekday() != null && first.getDayOfWeek() != named.weekday()) {
      cost += WRONG_WEEKDAY;
    }
    if (named.tense() == Tense.PAST && begins > 0 || named.tense() == Tense.FUTURE && ends < 0) {
      cost += WRONG_SIDE;
    }
    if (named.isLast() && begins >= 0 || named.isNext() && ends <= 0) {
      cost += WRONG_WORD;
    }
    if (!named.isDay()) {
      return cost;
    }
    if (named.pointed()) {
      cost += begins == 0 ? 0 : Math.abs(begins) < WEEK ? POINTED_THIS_WEEK : NOT_POINTED;
    } else if (named.weekday() == null && Math.abs(begins) <= NEAR_DAYS) {
      cost += NEAR;
    }
    return cost + (named.moment().year() == null && Math.abs(begins) > FAR_DAYS ? FAR : 0);
  }

  /** What speaks for {@code day}: dates that are today's, or those of weekdays named alone. */
  private double agreement(Told named, LocalDate date, LocalDate day) {
    if (!named.isDay()) {
      return 0;
    }
    long ahead = date.toEpochDay() - day.toEpochDay();
    if (ahead == 0) {
      boolean future = named.tense() == Tense.FUTURE;
      return named.pointed()
          ? TODAY_POINTED
          : named.weekday() != null && named.head() && !future ? TODAY : 0;
    }
    DayOfWeek weekday = date.getDayOfWeek();
    boolean last = ahead < 0 && ahead > -WEEK && told.past().contains(weekday);
    boolean next = ahead > 0 && ahead <= WEEK && told.future().contains(weekday);
    boolean said = named.weekday() != null || named.isNext() || named.isLast();
    return !last && !next ? 0 : said ? SAME_WEEKDAY : SAME_WEEKDAY / 2;
  }
}
