package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The day of a report that speaks of counted events. News of an event stand in the week around it;
 * which day, say the weekdays that the report names.
 *
 * @param event the event nearest to that day, null where there is none
 * @param day the day, null where nothing tells
 */
record SeriesDay(Chronicle.@Nullable Event event, @Nullable LocalDate day) {
  private static final int WEEK = 7;

  // Weights by days from the event to the report, or from the report to the event to come.
  private static final double[] PAST = {3, 3, 2, 1.8, 1.5, 1.2, 0.8};
  private static final double[] TO_COME = {0.8, 2, 2, 1.8, 1.5, 1.2, 0.8};
  private static final double[] OPEN = {2, 1.5, 1, 1, 0.8, 0.8, 0.6};

  /** What an event counts that the report tells of before it can have been. */
  private static final double NOT_YET = -3;

  /** What counts for the day after the event, where the report tells of yesterday. */
  private static final double DAY_AFTER = 2;

  private static final double AGAINST = 2;

  static SeriesDay of(List<Chronicle.Event> events, Clues clues) {
    Map<Chronicle.Event, Integer> news = new LinkedHashMap<>();
    for (Chronicle.Event event : events) {
      // An event that is given with its date is told of from afar.
      if (!clues.names(event.day())) {
        news.merge(event, 1, Integer::sum);
      }
    }
    if (news.isEmpty() || !clues.weekdays().any() && !clues.today()) {
      return new SeriesDay(events.isEmpty() ? null : events.get(0), null);
    }
    TreeSet<LocalDate> days = new TreeSet<>();
    for (Chronicle.Event event : news.keySet()) {
      for (int i = 1 - WEEK; i < WEEK; i++) {
        days.add(event.day().plusDays(i));
      }
    }
    LocalDate best = days.first();
    double most = Double.NEGATIVE_INFINITY;
    for (LocalDate day : days) {
      double score = clues.weekdays().of(day.getDayOfWeek()) - AGAINST * clues.against(day);
      for (Chronicle.Event event : news.keySet()) {
        score += fit(event, day, clues.yesterday());
      }
      if (score > most) {
        most = score;
        best = day;
      }
    }
    return new SeriesDay(nearest(new ArrayList<>(news.keySet()), best), best);
  }

  private static double fit(Chronicle.Event event, LocalDate day, boolean yesterday) {
    long after = day.toEpochDay() - event.day().toEpochDay();
    double[] weights =
        switch (event.tense()) {
          case PAST -> PAST;
          case FUTURE -> TO_COME;
          case PRESENT, UNKNOWN -> OPEN;
        };
    if (event.tense() == Tense.PAST && after < 0) {
      return NOT_YET;
    }
    long apart = event.tense() == Tense.FUTURE ? -after : Math.abs(after);
    if (apart < 0 || apart >= WEEK) {
      return 0;
    }
    return weights[(int) apart] + (yesterday && after == 1 ? DAY_AFTER : 0);
  }

  private static Chronicle.Event nearest(List<Chronicle.Event> events, LocalDate day) {
    Chronicle.Event nearest = events.get(0);
    for (Chronicle.Event event : events) {
      if (apart(event, day) < apart(nearest, day)) {
        nearest = event;
      }
    }
    return nearest;
  }

  private static long apart(Chronicle.Event event, LocalDate day) {
    return Math.abs(event.day().toEpochDay() - day.toEpochDay());
  }
}
