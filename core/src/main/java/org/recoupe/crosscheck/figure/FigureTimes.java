package org.recoupe.crosscheck.figure;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.text.Span;

/** Finds the time that a figure holds for. */
final class FigureTimes {
  private static final Pattern DAY = Pattern.compile("(?:\\d{4}|XXXX)-(?:\\d{2}-\\d{2}|W\\d{2}).*");

  /** Months, and days that come again: « les samedis de novembre ». */
  private static final Pattern WIDE =
      Pattern.compile("\\d{4}-\\d{2}(?:/.*)?|XXXX-WXX-\\d|P\\d+W|\\d{4}");

  /** Alternatives of a regular expression: days of the week. */
  static final String WEEKDAYS = "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche";

  private static final String NAMES = WEEKDAYS + "|hier|veille|lendemain";

  /** « la semaine dernière » gives a week, and « le week-end dernier » too. */
  private static final String WEEKS =
      "semaine (?:dernière|passée|précédente|d['’]avant|écoulée)"
          + "|(?:dernière|précédente) semaine|week-end";

  private static final Pattern DATED = Pattern.compile("(?iu)\\d|" + NAMES + "|" + WEEKS);
  private static final Pattern NAMED = Pattern.compile("(?iu)" + NAMES);

  private static final Pattern COMPARED =
      Pattern.compile(
          "(?iu)(?<!\\p{L})(?:(?:par rapport (?:à|aux?)|comparé (?:à|aux?)|comme|contre"
              + "|(?:autant|plus|moins|mêmes?)(?: [^.;,\\d]{0,30})? que|qu['’]il y a)"
              + "(?: [^.;,\\d]{0,25})?"
              + "|(?:par rapport aux?|contre)(?: \\p{L}+){0,2} \\d[\\d.,'’\\h]*"
              + "(?:\\p{L}[^.;,\\d]{0,35})?)"
              + " ?(?:l[ea]s? |ce |d[eu] |l['’])?$");

  /** What stands between two commas, without a number but that of a part. */
  private static final Pattern ASIDE =
      Pattern.compile(", (?:[^,;:.()\\d]{1,80}|dont [^,;:()]{1,60}),(?= )");

  private static final Pattern OF = Pattern.compile("(?iu)(?<!\\p{L})d(?:e|u|es) $");

  /** Dates wider than a week. */
  private static final Pattern OTHER =
      Pattern.compile("\\d{4}|XXXX|\\d{4}-\\d{2}|XXXX-\\d{2}|PAST_REF");

  private static final int WEEK_LENGTH = 8;
  private static final int DAY_LENGTH = 10;

  private FigureTimes() {}

  /** True for a time that gives a day; « l'après-midi » alone does not say of which day. */
  static boolean isDay(TimeExpression time, String text) {
    return DAY.matcher(time.value()).matches() && DATED.matcher(time.at().of(text)).find();
  }

  private static @Nullable TimeExpression nearest(
      AnnotatedArticle article, Clause clause, Span at) {
    String text = article.segments().text();
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : article.times()) {
      boolean cut =
          time.at().start() > at.end()
              && FigureReader.COMMA.matcher(text.substring(at.end(), time.at().start())).find();
      if (!cut && clause.at().contains(time.at()) && DAY.matcher(time.value()).matches()) {
        int gap = Math.abs(time.at().start() - at.start());
        if (gap < least) {
          least = gap;
          best = time;
        }
      }
    }
    return best;
  }

  /**
   * The time that a figure holds for: the nearest day of its clause, else a month or repeated day
   * there, else the nearest day before the clause in its sentence; null where none is given.
   */
  static @Nullable TimeExpression held(AnnotatedArticle article, Clause clause, Span at) {
    TimeExpression day = nearest(article, clause, at);
    Span sentence = article.segments().sentences().get(clause.sentence()).at();
    for (TimeExpression time : article.times()) {
      if (day != null) {
        break;
      }
      boolean wide = WIDE.matcher(time.value()).matches();
      if (wide && clause.at().contains(time.at())) {
        return time;
      }
    }
    for (TimeExpression time : article.times()) {
      if (day == null
          && time.at().start() >= sentence.start()
          && time.at().end() <= clause.at().start()
          && clause.at().start() - time.at().end() <= FigureReader.NEAR
          && DAY.matcher(time.value()).matches()) {
        day = time;
      }
    }
    return day;
  }

  /** The day or week of a time; without one, the day of writing. */
  static String day(AnnotatedArticle article, @Nullable TimeExpression time) {
    if (time != null) {
      boolean week = time.value().startsWith("W", WEEK_LENGTH - 3) && !time.value().startsWith("X");
      int most = week ? WEEK_LENGTH : DAY_LENGTH;
      return time.value().substring(0, Math.min(most, time.value().length()));
    }
    return article.article().publication().day();
  }

  /** True for a time whose words tell the day; « 17 h » is of a day told elsewhere. */
  static boolean saysDay(TimeExpression time, String text) {
    return isDay(time, text)
        && (time.value().indexOf('T') < 0 || NAMED.matcher(time.at().of(text)).find());
  }

  /**
   * The date of a sentence that is nearest to a number, a day or not; null for none. Behind a comma
   * it is of something else, but for an aside: « 300 lycées, dit-on, ont fermé jeudi ».
   */
  static @Nullable TimeExpression inSentence(AnnotatedArticle article, Span sentence, Span at) {
    String text = article.segments().text();
    TimeExpression best = null;
    int least = Integer.MAX_VALUE;
    for (TimeExpression time : article.times()) {
      int gap = Math.abs(time.at().start() - at.start());
      if (sentence.contains(time.at())
          && gap < least
          && (saysDay(time, text)
              || time.type() == TimeExpression.Type.DATE && OTHER.matcher(time.value()).matches())
          && !isCompared(text, sentence, time)
          && !isInAnotherBracket(text, time.at(), at)
          && !isOfNoun(text, time, at)
          && (time.at().start() < at.end() || !isParted(text, at.end(), time.at().start()))) {
        least = gap;
        best = time;
      }
    }
    return best;
  }

  /** « 300 policiers, autant que la semaine dernière » tells nothing of that week. */
  static boolean isCompared(String text, Span sentence, TimeExpression time) {
    int from = Math.max(sentence.start(), time.at().start() - FigureReader.NEAR);
    return COMPARED
        .matcher(text.substring(Math.min(from, time.at().start()), time.at().start()))
        .find();
  }

  /** « 900 en France (contre 700 samedi), dont 80 à Lisieux »: no other number is of samedi. */
  private static boolean isInAnotherBracket(String text, Span time, Span at) {
    int open = text.lastIndexOf('(', time.start());
    int close = open < 0 ? -1 : text.indexOf(')', open);
    return close >= time.end()
        && !(open < at.start() && at.end() <= close)
        && text.startsWith("contre ", open + 1);
  }

  /** « Après les heurts de la semaine dernière, 300 policiers » are not of that week. */
  private static boolean isOfNoun(String text, TimeExpression time, Span at) {
    int start = time.at().start();
    return time.at().end() <= at.start()
        && OF.matcher(text.substring(Math.max(0, start - 4), start)).find()
        && FigureReader.COMMA.matcher(text.substring(time.at().end(), at.start())).find();
  }

  private static boolean isParted(String text, int from, int to) {
    // « 900, dont 200 à Lisieux, contre 700 samedi »: the day is of the 700.
    String rest = ASIDE.matcher(text.substring(from, to)).replaceAll(" ");
    return FigureReader.COMMA.matcher(rest).find() || rest.contains(" contre ");
  }

  /** The day that stands right behind a number; null for none. */
  static @Nullable TimeExpression behind(AnnotatedArticle article, Span sentence, Span at) {
    for (TimeExpression time : article.times()) {
      int gap = time.at().start() - at.end();
      if (sentence.contains(time.at())
          && gap >= 0
          && gap <= FigureReader.NEAR
          && DAY.matcher(time.value()).matches()) {
        return time;
      }
    }
    return null;
  }

  /** True if a clause gives a time of day. */
  static boolean hasClock(AnnotatedArticle article, Clause clause) {
    return article.times().stream()
        .anyMatch(t -> clause.at().contains(t.at()) && t.value().indexOf('T', 1) > 0);
  }
}
