package org.recoupe.article.date;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The time of day behind a date, in ISO notation. */
final class ClockTime {
  /**
   * Abbreviations of zones that mean one offset to the readers of the languages that we read. Of
   * IST, CST and the like none does.
   */
  private static final Map<String, String> ZONES = zonesByName();

  private ClockTime() {}

  /** The abbreviations that are known. */
  static Set<String> zones() {
    return ZONES.keySet();
  }

  private static Map<String, String> zonesByName() {
    Map<String, String> zones = new TreeMap<>(Comparator.reverseOrder());
    for (String zone :
        List.of(
            "Z=Z",
            "UTC=Z",
            "GMT=Z",
            "TU=Z",
            "WET=Z",
            "WEST=+01:00",
            "BST=+01:00",
            "CET=+01:00",
            "HEC=+01:00",
            "MEZ=+01:00",
            "CEST=+02:00",
            "MESZ=+02:00",
            "EET=+02:00",
            "EEST=+03:00",
            "MSK=+03:00",
            "HNA=-04:00",
            "HAA=-03:00",
            "EST=-05:00",
            "HNE=-05:00",
            "EDT=-04:00",
            "HAE=-04:00",
            "PST=-08:00",
            "HNP=-08:00",
            "PDT=-07:00",
            "HAP=-07:00")) {
      String[] parts = zone.split("=", 2);
      zones.put(parts[0], parts[1]);
    }
    return Collections.unmodifiableMap(zones);
  }

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
    int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
    if (sign < 0) {
      return ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), "");
    }
    String digits = zone.substring(sign + 1).replace(":", "");
    String hours = digits.length() > 2 ? digits.substring(0, digits.length() - 2) : digits;
    String minutes = digits.length() > 2 ? digits.substring(digits.length() - 2) : "00";
    return zone.charAt(sign) + two(Integer.parseInt(hours)) + ":" + minutes;
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }
}
