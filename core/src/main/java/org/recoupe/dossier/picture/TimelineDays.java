package org.recoupe.dossier.picture;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.crosscheck.TimelineEvent;

/**
 * Events and reports of a story by day.
 *
 * @param days those that are shown, in order of time
 * @param left number of events on other days
 */
record TimelineDays(List<Day> days, int left) {
  /** Columns of 24 pixels on a phone. */
  private static final int DAYS = 14;

  /**
   * A day, or a week, month or year where nothing finer is known.
   *
   * @param value its TIMEX3 value
   * @param events numbers of events in the timeline
   * @param reports ids of the reports published then
   */
  record Day(String value, List<Integer> events, List<String> reports) {
    int weight() {
      return events.size() + reports.size();
    }
  }

  static TimelineDays of(Canvas canvas) {
    TreeMap<String, Day> byTime = new TreeMap<>();
    List<TimelineEvent> events = canvas.story().findings().timeline();
    for (int i = 0; i < events.size(); i++) {
      day(byTime, events.get(i).value()).events().add(i);
    }
    for (String article : canvas.story().story().articles()) {
      String published = canvas.published(article);
      if (published != null) {
        day(byTime, published).reports().add(article);
      }
    }
    List<Day> fullest = new ArrayList<>(byTime.values());
    fullest.sort(Comparator.comparing((Day day) -> -day.weight()));
    Set<Day> chosen = new LinkedHashSet<>(fullest.subList(0, Math.min(DAYS, fullest.size())));
    List<Day> days = byTime.values().stream().filter(chosen::contains).toList();
    int shown = days.stream().mapToInt(day -> day.events().size()).sum();
    return new TimelineDays(days, events.size() - shown);
  }

  private static Day day(TreeMap<String, Day> byTime, String value) {
    int time = value.indexOf('T');
    String day = time < 0 ? value : value.substring(0, time);
    return byTime.computeIfAbsent(
        order(day), key -> new Day(day, new ArrayList<>(), new ArrayList<>()));
  }

  /** A key that sorts as time does: ISO values as they are, weeks by their first day. */
  private static String order(String value) {
    if (!value.matches("[0-9]{4}-W[0-9]{2}.*")) {
      return value;
    }
    try {
      int week = Integer.parseInt(value.substring(6, 8));
      LocalDate monday =
          LocalDate.of(Integer.parseInt(value.substring(0, 4)), 1, 4)
              .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week)
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      return monday + value.substring(4);
    } catch (DateTimeException e) {
      return value;
    }
  }
}
