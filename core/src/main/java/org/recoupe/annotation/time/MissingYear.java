package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The year of a date that names none, in a text of which no more is known than between which days
 * it was written: a date without its year lies less than a year away from the text, on the side
 * that the tense says.
 */
final class MissingYear {
  /** A date without its year lies so many days from the text at most. */
  private static final int REACH = 240;

  private static final Pattern OPEN = Pattern.compile("XXXX-(\\d{2})(-\\d{2})?(?!\\d)(.*)");

  private final Window window;

  MissingYear(Window window) {
    this.window = window;
  }

  /** {@code value} with its year, or null where it needs none or several would do. */
  @Nullable String in(String value, Tense tense) {
    LocalDate from = window.from();
    LocalDate to = window.to();
    Matcher matcher = OPEN.matcher(value);
    if (from == null || to == null || !matcher.matches()) {
      return null;
    }
    int month = Integer.parseInt(matcher.group(1));
    Integer day = matcher.group(2) == null ? null : Integer.valueOf(matcher.group(2).substring(1));
    LocalDate first = tense == Tense.FUTURE ? from : from.minusDays(REACH);
    LocalDate last = tense == Tense.PAST ? to : to.plusDays(REACH);
    Integer only = null;
    for (int year = first.getYear(); year <= last.getYear(); year++) {
      LocalDate date = new Moment(year, month, day == null ? 1 : day).date();
      LocalDate end = date == null || day != null ? date : date.plusMonths(1).minusDays(1);
      if (date != null && end != null && !end.isBefore(first) && !date.isAfter(last)) {
        if (only != null) {
          return null;
        }
        only = year;
      }
    }
    return only == null ? null : String.format(Locale.ROOT, "%04d", only) + value.substring(4);
  }
}
