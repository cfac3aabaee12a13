package org.recoupe.article.date;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The time of day behind a date, in ISO notation. */
final class ClockTime {
  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"));

  private ClockTime() {}

  /** « T18:04 », « T18:04:30+01:00 », or nothing where no time was given. */
  static String of(Matcher matcher) {
    if (matcher.group("time") == null || matcher.group("hour") == null) {
      return "";
    }
    int hour = Integer.parseInt(matcher.group("hour"));
    String half = matcher.group("half");
    if (half != null && hour <= 12) {
      boolean afternoon = half.toLowerCase(Locale.ROOT).startsWith("p");
      hour = hour % 12 + (afternoon ? 12 : 0);
    }
    String minute = matcher.group("minute");
    String second = matcher.group("second");
    return "T"
        + two(hour)
        + ":"
        + (minute == null ? "00" : minute)
        + (second == null ? "" : ":" + second)
        + zone(matcher.group("zone"));
  }

  private static String zone(@Nullable String zone) {
    if (zone == null) {
      return "";
    }
    if (zone.startsWith("+") || zone.startsWith("-")) {
      return zone.length() == 6 ? zone : zone.substring(0, 3) + ":" + zone.substring(3);
    }
    return ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), "");
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
