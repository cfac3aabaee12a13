package org.recoupe.crosscheck.conflict;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time as a stretch: a year, month or day, and in a day the minutes from and to.
 *
 * @param day the date, as exact as given, such as {@code 2022-12}; empty where not known
 * @param from first minute of the day
 * @param to last minute of the day
 */
record When(String day, int from, int to) {
  private static final Pattern VALUE =
      Pattern.compile(
          "((?:\\d{4}|XXXX)(?:-(?:\\d{2}|XX)(?:-(?:\\d{2}|XX))?|-W(?:\\d{2}|XX)-\\d)?)"
              + "(?:T(?:([A-Z]{2})|(\\d{2}):(\\d{2})))?");
  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final int DATE_LENGTH = 10;

  /** How long the middle of the day lasts, as reports use the word. */
  private static final int NOON = 3 * HOUR;

  /** Hours of the parts of a day, as reports use the words; they overlap. */
  private static final Map<String, int[]> PARTS =
      Map.of(
          "MO", new int[] {5, 12},
          "MI", new int[] {11, 14},
          "AF", new int[] {12, 19},
          "EV", new int[] {16, 24},
          "NI", new int[] {0, 24},
          "DT", new int[] {6, 20});

  /** Reads a TIMEX3 value; null for one that is no stretch of the calendar. */
  static @Nullable When of(String value) {
    Matcher matcher = VALUE.matcher(value);
    if (!matcher.matches()) {
      return null;
    }
    String day = matcher.group(1).equals("XXXX-XX-XX") ? "" : matcher.group(1);
    int[] part = matcher.group(2) == null ? null : PARTS.get(matcher.group(2));
    if (part != null) {
      return new When(day, part[0] * HOUR, part[1] * HOUR);
    }
    if (matcher.group(3) != null) {
      int minute = Integer.parseInt(matcher.group(3)) * HOUR + Integer.parseInt(matcher.group(4));
      return new When(day, minute, minute);
    }
    return day.isEmpty() ? null : new When(day, 0, DAY);
  }

  /** True if {@code finer} lies in this stretch and is shorter. */
  boolean holds(When finer) {
    boolean whole = from == 0 && to == DAY;
    if (whole) {
      boolean longer = finer.day.length() > day.length() && finer.day.startsWith(day);
      return longer || finer.day.equals(day) && isDay() && finer.to - finer.from < DAY;
    }
    return (day.equals(finer.day) || day.isEmpty() || finer.day.isEmpty())
        && from <= finer.from
        && finer.to <= to
        && finer.to - finer.from < to - from;
  }

  /**
   * True where both are told in one breath and nobody would call them two: a day and a named part
   * of it (« mardi », « mardi matin »), noon and « la mi-journée ».
   */
  boolean isMuchThe(When finer) {
    boolean named = finer.to > finer.from;
    boolean noon = to - from <= NOON && finer.from >= DAY / 2 && finer.to <= DAY / 2 + HOUR;
    return finer.day.equals(day) && (from == 0 && to == DAY && isDay() && named || noon);
  }

  /** True for the same part of one day, or of a day that one of both does not tell. */
  boolean isOneStretch(When other) {
    return from == other.from
        && to == other.to
        && (day.equals(other.day) || day.isEmpty() || other.day.isEmpty());
  }

  /** True for a part of a day. */
  boolean isPart() {
    return to - from < DAY;
  }

  private boolean isDay() {
    return day.length() == DATE_LENGTH;
  }
}
