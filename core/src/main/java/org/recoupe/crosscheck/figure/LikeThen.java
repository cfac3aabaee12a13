package org.recoupe.crosscheck.figure;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * Reads that a figure holds for another day too: « 300 ont défilé, comme la semaine précédente »
 * gives the same number for the same weekday of the week before.
 */
final class LikeThen {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern WEEK = Pattern.compile("(\\d{4})-W(\\d{2})");

  private final Set<String> comparing;

  /**
   * A reader.
   *
   * @param comparing words in front of the other time, in lower case
   */
  LikeThen(Set<String> comparing) {
    this.comparing = Set.copyOf(comparing);
  }

  /**
   * The other day that {@code figure} holds for, ISO, null for none.
   *
   * @param article the article of the figure
   */
  @Nullable String day(Figure figure, AnnotatedArticle article) {
    String text = article.segments().text();
    Clause clause = figure.clause();
    for (TimeExpression time : article.times()) {
      if (time.at().start() <= figure.quantity().at().end() || !clause.at().contains(time.at())) {
        continue;
      }
      String before =
          Lexicon.fold(text.substring(figure.quantity().at().end(), time.at().start())).strip();
      String last = before.substring(before.lastIndexOf(' ') + 1);
      if (comparing.contains(last)) {
        return DAY.matcher(time.value()).matches()
            ? time.value()
            : inWeek(time.value(), figure.day());
      }
    }
    return null;
  }

  private static @Nullable String inWeek(String week, String day) {
    Matcher matcher = WEEK.matcher(week);
    if (!matcher.matches() || !DAY.matcher(day).matches()) {
      return null;
    }
    try {
      return LocalDate.parse(day)
          .with(IsoFields.WEEK_BASED_YEAR, Integer.parseInt(matcher.group(1)))
          .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, Integer.parseInt(matcher.group(2)))
          .toString();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
