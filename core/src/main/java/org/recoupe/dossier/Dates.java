package org.recoupe.dossier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says ISO dates and TIMEX3 values in the reader's language; what it does not know stays as is. */
public final class Dates {
  private static final Pattern VALUE =
      Pattern.compile(
          "([0-9X]{4})(?:-(\\d{2})(?:-(\\d{2}))?)?(?:T(?:(\\d{2})(?::(\\d{2}))?.*|([A-Z]{2})))?");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");
  private static final String UNKNOWN_YEAR = "XXXX";

  /** What is no date is cut to the width of one, in UTF-16 units. */
  private static final int LONGEST_BRIEF = 10;

  private final Messages messages;

  /** Speaks the language of {@code messages}. */
  public Dates(Messages messages) {
    this.messages = messages;
  }

  /** {@code value} in words; « date inconnue » for null. */
  public String say(@Nullable String value) {
    if (value == null) {
      return messages.text("date.unknown");
    }
    Matcher week = WEEK.matcher(value);
    if (week.matches()) {
      return messages.text("date.week", Integer.parseInt(week.group(2)), week.group(1));
    }
    Matcher parts = VALUE.matcher(value);
    return parts.matches() ? day(parts) + time(parts) : value;
  }

  /** The day of {@code value} in a few letters, without its year: « 19 déc. », « sem. 50 ». */
  public String brief(@Nullable String value) {
    if (value == null) {
      return messages.text("date.unknown.brief");
    }
    Matcher week = WEEK.matcher(value);
    if (week.lookingAt()) {
      return messages.text("date.week.brief", Integer.parseInt(week.group(2)));
    }
    Matcher parts = VALUE.matcher(value);
    if (!parts.matches() || parts.group(2) == null) {
      return StoryNames.shortened(value, LONGEST_BRIEF);
    }
    int number = Integer.parseInt(parts.group(2));
    if (number < 1 || number > 12) {
      return StoryNames.shortened(value, LONGEST_BRIEF);
    }
    String month = messages.text("month.brief." + number);
    if (parts.group(3) == null) {
      return month;
    }
    int day = Integer.parseInt(parts.group(3));
    return messages.text(
        "date.brief", messages.text(day == 1 ? "date.first" : "date.number", day), month);
  }

  /** The time of day of {@code value} in a few letters, empty where it has none. */
  public String hour(@Nullable String value) {
    Matcher parts = VALUE.matcher(value == null ? "" : value);
    return parts.matches() && parts.group(4) != null
        ? messages.text("date.hour.brief", parts.group(4), minutes(parts))
        : "";
  }

  private static String minutes(Matcher parts) {
    return parts.group(5) == null ? "00" : parts.group(5);
  }

  /** The year that {@link #brief} leaves out of {@code value}; empty where there is none. */
  public static String year(@Nullable String value) {
    return value != null && value.matches("[0-9]{4}-.*") ? value.substring(0, 4) : "";
  }

  private String day(Matcher parts) {
    String year = parts.group(1);
    boolean known = !year.contains("X");
    if (parts.group(2) == null) {
      return year;
    }
    int number = Integer.parseInt(parts.group(2));
    if (number < 1 || number > 12) {
      return parts.group();
    }
    String month = messages.text("month." + number);
    if (parts.group(3) == null) {
      return known
          ? messages.text("date.month", month, year)
          : messages.text("date.month.any", month);
    }
    int day = Integer.parseInt(parts.group(3));
    String shown = messages.text(day == 1 ? "date.first" : "date.number", day);
    if (!known || year.equals(UNKNOWN_YEAR)) {
      return messages.text("date.day.any", shown, month);
    }
    try {
      int weekday = LocalDate.of(Integer.parseInt(year), number, day).getDayOfWeek().getValue();
      return messages.text("date.day", messages.text("weekday." + weekday), shown, month, year);
    } catch (DateTimeException e) {
      return parts.group();
    }
  }

  private String time(Matcher parts) {
    if (parts.group(6) != null) {
      return switch (parts.group(6)) {
        case "MO" -> ", " + messages.text("part.morning");
        case "MI" -> ", " + messages.text("part.midday");
        case "AF" -> ", " + messages.text("part.afternoon");
        case "EV" -> ", " + messages.text("part.evening");
        case "NI" -> ", " + messages.text("part.night");
        default -> "";
      };
    }
    if (parts.group(4) == null) {
      return "";
    }
    return ", " + messages.text("date.time", parts.group(4), minutes(parts));
  }
}
