package org.recoupe.article.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Which days a report can have been published on. */
final class Calendar {
  /** First year of the web; earlier dates on a page are of something else. */
  static final int FIRST_YEAR = 1990;

  /** Last year that is taken for a year. */
  static final int LAST_YEAR = 2099;

  private Calendar() {}

  /** The day in ISO notation, if it exists and can be a day of publication. */
  static Optional<String> day(int year, int month, int day) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day).toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
