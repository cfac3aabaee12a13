package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;

/**
 * Tells when a text was written that counts the time left to an anniversary: « à quelques semaines
 * du huitième anniversaire de la crue de mars 2013 » was written before the end of March 2021.
 */
final class Anniversary {
  private static final Pattern COUNTED =
      Pattern.compile("(?<![\\p{L}\\d])(?:(\\d{1,3}) ?(?:e|ème)|(\\p{L}{4,20})) anniversaire");

  /** Anniversaries of a text that are looked at. */
  private static final int MOST = 20;

  /** Words between the time left and the anniversary. */
  private static final Set<String> TO = Set.of("du", "avant le");

  /** The year of what is remembered stands so many characters behind at most. */
  private static final int REACH = 120;

  private final Series series;

  Anniversary(Series series) {
    this.series = series;
  }

  /** Between which days a text of these {@code readings} was written. */
  Window of(List<TimeFinder.Reading> readings, String text) {
    Matcher matcher = COUNTED.matcher(text);
    for (int i = 0; i < MOST && matcher.find(); i++) {
      String digits = matcher.group(1);
      int count = digits == null ? series.ordinal(matcher.group(2)) : Integer.parseInt(digits);
      Window window =
          count == 0 ? Window.OPEN : of(readings, text, matcher.start(), matcher.end(), count);
      if (window.closed()) {
        return window;
      }
    }
    return Window.OPEN;
  }

  private static Window of(
      List<TimeFinder.Reading> readings, String text, int start, int end, int count) {
    int days = 0;
    for (TimeFinder.Reading reading : readings) {
      int from = reading.expression().at().start();
      int to = reading.expression().at().end();
      if (to <= start && TO.contains(text.substring(Math.max(to, start - REACH), start).strip())) {
        days = left(reading.match());
      }
      boolean behind =
          from >= end && from <= end + REACH && !text.substring(end, from).contains(".");
      Moment then = behind ? reading.moment() : null;
      LocalDate first = then == null ? null : anniversary(then, count);
      if (first != null && days > 0) {
        boolean day = then != null && then.day() != null;
        LocalDate last = day ? first : first.plusMonths(1).minusDays(1);
        return new Window(first.minusDays(days), last, List.of(text.substring(start, to)));
      }
    }
    return Window.OPEN;
  }

  private static @Nullable LocalDate anniversary(Moment then, int count) {
    Integer year = then.year();
    return year == null || then.month() == null
        ? null
        : new Moment(year + count, then.month(), then.day() == null ? 1 : then.day()).date();
  }

  /** Most days that « quelques semaines », « trois jours » and the like may be; 0 for others. */
  private static int left(Match match) {
    String unit = match.field("unit");
    if (unit == null || !match.rule().sense().equals("length")) {
      return 0;
    }
    Integer number = match.number("n");
    return switch (unit) {
      case "D" -> number == null ? 31 : number + 1;
      case "W" -> number == null ? 100 : 7 * (number + 1);
      case "M" -> number == null ? 365 : 31 * (number + 1);
      default -> 0;
    };
  }
}
