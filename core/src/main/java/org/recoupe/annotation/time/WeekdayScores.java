package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;

/**
 * How much speaks for each day of the week as the one on which a text was published. A weekday told
 * of in the past is today's or lies just behind, one to come lies ahead; who says by weekday that
 * somebody spoke, as agencies do, mostly means today. Weights were chosen on reports with a known
 * day.
 */
final class WeekdayScores {
  private static final int WEEK = 7;

  /** The head of a report, in characters: what it tells there is its news. */
  static final int HEAD = 400;

  /** A weekday so near the beginning, in characters, is that of the lead. */
  private static final int LEAD_LENGTH = 120;

  // Weights by days that the named day lies back from publication.
  private static final double[] PAST_AT_HEAD = {6, 4, 2.4, 2, 1.4, 0.6, -2};
  private static final double[] PAST = {2, 2, 1.4, 1.1, 0.8, 0.4, -1};
  private static final double[] OPEN = {2, 1.2, 0.8, 0.5, 0.5, 0.8, 1};
  private static final double[] SAID = {3, 1, 0, 0, 0, 0, -1};
  private static final double[] THIS = {6, 0, 0, 0, 0, 0, 1};
  private static final double[] LAST = {0.5, -1, -0.5, 0, 0.3, 0.5, 0.5};

  /** In the present tense the lead speaks of today. */
  private static final double[] LEAD = {3, 0, 0, 0, 0, 0, 0};

  /** A day given with its date at the head is as a rule the day of the report. */
  private static final double[] DATED = {4, 0, 0, 0, 0, 0, 0};

  /** Who writes yesterday and today does not call these days by their names. */
  private static final double[] PAST_BESIDE_TODAY = {-0.5, 1, 1.2, 1.2, 1, 0.8, 0.5};

  private static final double[] PAST_BESIDE_YESTERDAY = {-0.5, 0, 1.2, 1.2, 1, 0.8, 0.5};

  // Weights by days that the named day lies ahead of publication.
  private static final double[] FUTURE = {0.5, 1.5, 1.5, 1.2, 1, 0.7, 0.3};
  private static final double[] THIS_TO_COME = {4, 2, 2, 1.5, 1, 0.5, 0};
  private static final double[] NEXT = {0.5, -1, -0.5, 0, 0.3, 0.5, 0.5};

  /** « hier dimanche » leaves no doubt. */
  private static final double CERTAIN = 20;

  private final double[] scores = new double[WEEK];
  private final int[] past = new int[WEEK];
  private final int[] other = new int[WEEK];
  private boolean any;

  /**
   * A weekday is named.
   *
   * @param first days from today to the day that the text names first, null where that is a weekday
   */
  void named(TimeFinder.Reading reading, boolean pointed, @Nullable Integer first) {
    Match match = reading.match();
    Integer later = match.number("w2");
    Integer weekday = later != null ? later : match.number("weekday");
    if (weekday == null) {
      return;
    }
    String rel = match.field("rel");
    if ("last".equals(rel)) {
      add(weekday, LAST, 1);
    } else if ("next".equals(rel)) {
      add(-weekday, NEXT, 1);
    } else if (match.field("nth") == null && (rel == null || rel.equals("this"))) {
      plain(reading, weekday, pointed, first);
      any = true;
    }
  }

  private void plain(
      TimeFinder.Reading reading, int weekday, boolean pointed, @Nullable Integer first) {
    boolean head = reading.expression().at().start() < HEAD;
    boolean told = reading.tense() == Tense.PAST || reading.said();
    // The same day named again says less each time.
    int before = told ? past[weekday - 1]++ : other[weekday - 1]++;
    double weight = 1.0 / (1 + before);
    double headed = head ? weight * 2 : weight;
    if (reading.tense() == Tense.FUTURE && !reading.said()) {
      add(-weekday, pointed ? THIS_TO_COME : FUTURE, headed);
      return;
    }
    if (head && reading.match().field("month") != null) {
      add(weekday, DATED, weight);
    }
    if (reading.match().field("rel") != null) {
      // « pour le dixième samedi consécutif » is today, or yesterday where that is spoken of.
      add(weekday, OPEN, first == null ? headed : 0);
      return;
    }
    if (lead(reading, told)) {
      add(weekday, LEAD, headed);
    }
    if (first != null && !pointed) {
      add(weekday, first == -1 ? PAST_BESIDE_YESTERDAY : PAST_BESIDE_TODAY, headed);
      return;
    }
    add(weekday, !told ? OPEN : head ? PAST_AT_HEAD : PAST, told ? weight : headed);
    if (reading.said()) {
      add(weekday, SAID, headed);
    }
    if (pointed) {
      add(weekday, THIS, headed);
    }
  }

  /** « La mairie défend mercredi son plan »: a lead in the present tense names its own day. */
  private boolean lead(TimeFinder.Reading reading, boolean told) {
    return !any
        && !told
        && reading.tense() != Tense.FUTURE
        && reading.expression().at().start() < LEAD_LENGTH;
  }

  /** Yesterday, today or tomorrow is given with its weekday. */
  void shifted(Match match) {
    Integer weekday = match.number("w");
    Integer by = match.number("by");
    if (weekday != null && by != null && match.rule().name().startsWith("day-shift")) {
      scores[Math.floorMod(weekday - 1 - by, WEEK)] += CERTAIN;
      any = true;
    }
  }

  /** Weights of the days from {@code weekday} on, or before it where it is negative. */
  private void add(int weekday, double[] weights, double weight) {
    int step = weekday < 0 ? -1 : 1;
    for (int i = 0; i < WEEK; i++) {
      scores[Math.floorMod(Math.abs(weekday) - 1 + step * i, WEEK)] += weights[i] * weight;
    }
  }

  /** What speaks for {@code day}; of some size only beside that of another day. */
  double of(DayOfWeek day) {
    return scores[day.getValue() - 1];
  }

  /** True where a weekday was named. */
  boolean any() {
    return any;
  }

  /** The weekday for which most speaks, null where none was named. */
  @Nullable DayOfWeek best() {
    if (!any) {
      return null;
    }
    DayOfWeek best = DayOfWeek.MONDAY;
    for (DayOfWeek day : DayOfWeek.values()) {
      if (of(day) > of(best)) {
        best = day;
      }
    }
    return best;
  }
}
