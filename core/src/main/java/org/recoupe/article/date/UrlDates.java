package org.recoupe.article.date;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The day that many outlets write into the address of a report. */
public final class UrlDates {
  /** Longest address that is read. */
  private static final int LONGEST_URL = 2000;

  private static final String YEAR = "((?:19|20)\\d{2})";
  private static final String MONTH = "(0?[1-9]|1[0-2])";
  private static final String TWO_DIGIT_MONTH = "(0[1-9]|1[0-2])";
  private static final String DAY = "(0?[1-9]|[12]\\d|3[01])";
  private static final String TWO_DIGIT_DAY = "(0[1-9]|[12]\\d|3[01])";

  private static final List<Pattern> PATTERNS =
      List.of(
          // /2031/03/12/ and /2031-03-12-
          Pattern.compile("(?<!\\d)" + YEAR + "([/_.-])" + MONTH + "\\2" + DAY + "(?!\\d)"),
          // /203103/12/
          Pattern.compile("(?<!\\d)" + YEAR + "()" + TWO_DIGIT_MONTH + "/" + DAY + "(?!\\d)"),
          // /2031/0312/
          Pattern.compile("(?<!\\d)" + YEAR + "()/" + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + "(?!\\d)"),
          // /20310312 and -20310312
          Pattern.compile("(?<!\\d)" + YEAR + "()" + TWO_DIGIT_MONTH + TWO_DIGIT_DAY + "(?!\\d)"));

  /** /2031/mar/12/ */
  private static final Pattern NAMED_MONTH =
      Pattern.compile("/" + YEAR + "/([a-z]{3})/" + DAY + "(?!\\d)");

  private static final List<String> SHORT_MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private UrlDates() {}

  /** The day in {@code url}, as an ISO date. */
  public static Optional<String> find(String url) {
    if (url.length() > LONGEST_URL) {
      return Optional.empty();
    }
    for (Pattern pattern : PATTERNS) {
      Matcher matcher = pattern.matcher(url);
      while (matcher.find()) {
        Optional<String> day =
            Calendar.day(number(matcher, 1), number(matcher, 3), number(matcher, 4));
        if (day.isPresent()) {
          return day;
        }
      }
    }
    Matcher matcher = NAMED_MONTH.matcher(url);
    if (matcher.find() && SHORT_MONTHS.contains(matcher.group(2))) {
      return Calendar.day(
          number(matcher, 1), SHORT_MONTHS.indexOf(matcher.group(2)) + 1, number(matcher, 3));
    }
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
