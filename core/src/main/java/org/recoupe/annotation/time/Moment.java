package org.recoupe.annotation.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month or year, as far as it is known.
 *
 * @param year null where not known
 * @param month 1 to 12, null where not known or not meant
 * @param day 1 to 31, null where not known or not meant
 * @param weekdayNumber 1 (Monday) to 7 of a day of which no more is known; null else
 */
public record Moment(
    @Nullable Integer year,
    @Nullable Integer month,
    @Nullable Integer day,
    @Nullable Integer weekdayNumber) {
  private static final int DAYS_A_WEEK = 7;

  /** Nothing is known. */
  public static final Moment UNKNOWN = new Moment(null, null, null);

  /** Any year without a leap day, to count in where the year is not known. */
  private static final int SOME_YEAR = 2001;

  private static final Pattern DATE =
      Pattern.compile("([0-9]{4}|XXXX)(?:-([0-9]{2})(?:-([0-9]{2}))?)?(?:[T ].*)?");

  /**
   * Reads {@code 2022-12-19}, {@code XXXX-12-19}, {@code 2022-12}, {@code 2022}; a time of day is
   * cut off.
   */
  public static Moment parse(@Nullable String value) {
    Matcher matcher = DATE.matcher(value == null ? "" : value);
    if (!matcher.matches()) {
      return UNKNOWN;
    }
    String year = matcher.group(1);
    return new Moment(
        year.startsWith("X") ? null : Integer.valueOf(year),
        number(matcher.group(2)),
        number(matcher.group(3)));
  }

  /** A moment of which the weekday is not told apart. */
  public Moment(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {
    this(year, month, day, null);
  }

  /** A day of which no more than the weekday is known: 1 (Monday) to 7. */
  static Moment ofWeekday(int number) {
    return new Moment(null, null, null, number);
  }

  /** True for one day, be it known by its number or by its weekday alone. */
  boolean isOneDay() {
    return day != null || weekdayNumber != null;
  }

  /** The moment of a calendar day. */
  static Moment of(LocalDate date) {
    return new Moment(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** True where year, month and day are known and there is such a day. */
  public boolean isDay() {
    return date() != null;
  }

  /** The calendar day, null where a part is not known. */
  public @Nullable LocalDate date() {
    if (year == null || month == null || day == null) {
      return null;
    }
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** So many days later; a day of an unknown year stays one. */
  Moment plusDays(long days) {
    LocalDate date = date();
    if (date != null) {
      return of(date.plusDays(days));
    }
    if (weekdayNumber != null) {
      return ofWeekday((int) Math.floorMod(weekdayNumber - 1 + days, (long) DAYS_A_WEEK) + 1);
    }
    if (month == null || day == null) {
      return days == 0 ? this : new Moment(null, null, null);
    }
    try {
      LocalDate moved = LocalDate.of(SOME_YEAR, month, day).plusDays(days);
      return new Moment(null, moved.getMonthValue(), moved.getDayOfMonth());
    } catch (DateTimeException e) {
      return UNKNOWN;
    }
  }

  /** The month so many months later. */
  Moment plusMonths(long months) {
    if (month == null) {
      return new Moment(year, null, null);
    }
    long count = (year == null ? 0 : year * 12L) + month - 1 + months;
    int moved = (int) Math.floorMod(count, 12L) + 1;
    return new Moment(year == null ? null : (int) Math.floorDiv(count, 12L), moved, null);
  }

  /** The year so many years later. */
  Moment plusYears(long years) {
    return new Moment(year == null ? null : (int) (year + years), null, null);
  }

  /** The ISO week of this day. */
  String week() {
    LocalDate date = date();
    if (date == null) {
      return year == null ? "XXXX-WXX" : year + "-WXX";
    }
    return String.format(
        Locale.ROOT,
        "%04d-W%02d",
        date.get(IsoFields.WEEK_BASED_YEAR),
        date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }

  /** Day of the week, null where not known. */
  @Nullable DayOfWeek weekday() {
    LocalDate date = date();
    return date == null ? null : date.getDayOfWeek();
  }

  /** As a TIMEX3 value, with {@code X} for what a day has and is not known. */
  String dayValue() {
    if (weekdayNumber != null) {
      return "XXXX-WXX-" + weekdayNumber;
    }
    return text(year, 4) + "-" + text(month, 2) + "-" + text(day, 2);
  }

  /** As a TIMEX3 value, as fine as it is known. */
  String value() {
    if (isOneDay()) {
      return dayValue();
    }
    return month != null ? text(year, 4) + "-" + text(month, 2) : text(year, 4);
  }

  private static String text(@Nullable Integer number, int width) {
    return number == null
        ? "X".repeat(width)
        : String.format(Locale.ROOT, "%0" + width + "d", number);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    return digits == null ? null : Integer.valueOf(digits);
  }
}
