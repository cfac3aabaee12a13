package org.recoupe.crosscheck.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * A number of one of the broad classes of what reports of public events count.
 *
 * @param figure the number
 * @param of its class, such as {@code crowd} or {@code held}
 * @param place key of its place, {@link #WHOLE} where it holds for all, empty where not known
 * @param day the day or week that it holds for, {@link #SINCE} for all the time until then
 * @param counter who counted: {@code authority}, {@code organiser} or empty
 * @param placed true where its sentence gives the place
 * @param dated true where its sentence gives the day
 * @param expected true where it is expected, not counted
 */
record Count(
    Figure figure,
    String of,
    String place,
    String day,
    String counter,
    boolean placed,
    boolean dated,
    boolean expected) {
  static final String WHOLE = "whole";
  static final String SINCE = "since";

  private static final int DAY_LENGTH = 10;

  /** Days between two dates that are not one: a night belongs to two. */
  private static final int DAYS_APART = 2;

  /** True if {@code day} is a week, or a day whose week is asked for. */
  boolean isWeek() {
    return day.indexOf('W') > 0 && day.length() < DAY_LENGTH;
  }

  private boolean isNamedWeek() {
    return isWeek() && day.indexOf('X') < 0;
  }

  private boolean isDay() {
    return day.length() == DAY_LENGTH && day.indexOf('X') < 0;
  }

  /** The week of a day, written as reports' weeks are; the day itself where it is none. */
  String week() {
    if (day.length() != DAY_LENGTH || day.indexOf('X') >= 0) {
      return day;
    }
    try {
      LocalDate date = LocalDate.parse(day);
      return String.format(
          Locale.ROOT,
          "%04d-W%02d",
          date.get(IsoFields.WEEK_BASED_YEAR),
          date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    } catch (DateTimeException e) {
      return day;
    }
  }

  /** True if both days are known and no night parts them. */
  boolean isDatedFarFrom(Count other) {
    if (isNamedWeek() || other.isNamedWeek()) {
      return !isOfOneDay(other)
          && (isDay() || isNamedWeek())
          && (other.isDay() || other.isNamedWeek());
    }
    try {
      return Math.abs(ChronoUnit.DAYS.between(LocalDate.parse(day), LocalDate.parse(other.day)))
          >= DAYS_APART;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** True where the place is a town or the like, and is known. */
  boolean isPlaced() {
    return !place.isEmpty() && !place.equals(WHOLE);
  }

  /** True if both can't be of one thing: of two classes, two places or two days. */
  boolean isOfAnother(Count other) {
    return !of.equals(other.of)
        || expected != other.expected && !figure.isNear(other.figure)
        || isPlaced() && other.isPlaced() && !place.equals(other.place)
        || place.equals(WHOLE) && other.isPlaced()
        || isPlaced() && other.place.equals(WHOLE)
        || !isOfOneDay(other);
  }

  /** True if their own sentences tell that both can't be of one thing. */
  boolean isSurelyOfAnother(Count other) {
    return !of.equals(other.of)
        || expected != other.expected && !figure.isNear(other.figure)
        || placed && other.placed && !place.equals(other.place)
        || dated && other.dated && !isOfOneDay(other);
  }

  /** True where place and day are both those of sentences around. */
  boolean isLoose() {
    return !placed && !dated;
  }

  /** True if no day parts them; a week holds its days. */
  boolean isOfOneDay(Count other) {
    return day.equals(other.day)
        || isWeek() && day.equals(other.week())
        || other.isWeek() && other.day.equals(week());
  }
}
