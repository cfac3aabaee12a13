package org.recoupe.annotation.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;

/**
 * A day, month or year that a text names by its number, and on which side of the day of publication
 * it says that it lies.
 *
 * @param moment day, month or year; the year perhaps unknown
 * @param weekday weekday, where it is named
 * @param pointed true where a demonstrative points at it (« ce 3 mars »)
 * @param head true near the beginning of the text
 * @param rel « last » for « dernier », « next » for « prochain », null for none
 * @param tense what the text says of it
 */
record Told(
    Moment moment,
    @Nullable DayOfWeek weekday,
    boolean pointed,
    boolean head,
    @Nullable String rel,
    Tense tense) {
  /** Most characters between a weekday and its date. */
  private static final int BESIDE = 6;

  private static final String LAST = "last";
  private static final String NEXT = "next";

  /**
   * All that a text names.
   *
   * @param dates what it names by number, each once for each tense
   * @param past weekdays that it names alone, of what was
   * @param future weekdays that it names alone, of what will be
   */
  record All(List<Told> dates, Set<DayOfWeek> past, Set<DayOfWeek> future) {
    All and(List<Told> more) {
      List<Told> both = new ArrayList<>(dates);
      both.addAll(more);
      return new All(List.copyOf(both), past, future);
    }
  }

  static All of(List<TimeFinder.Reading> readings, String text) {
    List<Told> all = new ArrayList<>();
    Set<DayOfWeek> past = new TreeSet<>();
    Set<DayOfWeek> future = new TreeSet<>();
    TimeFinder.Reading before = null;
    for (TimeFinder.Reading reading : readings) {
      Match match = reading.match();
      Moment moment = reading.moment();
      boolean calendar = match.rule().sense().equals("calendar");
      Integer weekday = match.number("weekday");
      if (calendar && moment != null && (moment.month() != null || moment.year() != null)) {
        Told told = of(reading, match, moment, text, beside(before, reading, text));
        if (!all.contains(told)) {
          all.add(told);
        }
      } else if (calendar && weekday != null && match.number("day") == null && !reading.quoted()) {
        String rel = match.field("rel");
        if (NEXT.equals(rel) || rel == null && reading.tense() == Tense.FUTURE) {
          future.add(DayOfWeek.of(weekday));
        } else if (rel == null && (reading.tense() == Tense.PAST || reading.said())) {
          past.add(DayOfWeek.of(weekday));
        }
      }
      before = reading;
    }
    return new All(undisputed(all), past, future);
  }

  /** A date of which both is read, that it was and that it will be, lies on neither side. */
  private static List<Told> undisputed(List<Told> all) {
    Set<String> was = new TreeSet<>();
    Set<String> will = new TreeSet<>();
    for (Told told : all) {
      if (told.tense() == Tense.PAST || told.tense() == Tense.FUTURE) {
        (told.tense() == Tense.PAST ? was : will).add(told.moment().value());
      }
    }
    was.retainAll(will);
    return all.stream()
        .map(told -> was.contains(told.moment().value()) ? told.in(Tense.UNKNOWN) : told)
        .distinct()
        .toList();
  }

  private Told in(Tense other) {
    return new Told(moment, weekday, pointed, head, rel, other);
  }

  private static Told of(
      TimeFinder.Reading reading,
      Match match,
      Moment moment,
      String text,
      TimeFinder.@Nullable Reading beside) {
    String words = reading.expression().at().of(text);
    boolean pointed = words.startsWith("ce ") || words.startsWith("Ce ");
    Integer own = match.number("weekday");
    Integer weekday = own != null || beside == null ? own : beside.match().number("weekday");
    String rel = match.field("rel");
    return new Told(
        moment,
        weekday == null || moment.day() == null ? null : DayOfWeek.of(weekday),
        pointed && !reading.quoted(),
        reading.expression().at().start() < WeekdayScores.HEAD,
        rel != null || beside == null ? rel : beside.match().field("rel"),
        reading.quoted() && reading.tense() != Tense.FUTURE ? Tense.UNKNOWN : reading.tense());
  }

  /** The weekday right before a date (« dimanche prochain, 16 mars »), null for none. */
  private static TimeFinder.@Nullable Reading beside(
      TimeFinder.@Nullable Reading before, TimeFinder.Reading reading, String text) {
    if (before == null
        || before.match().number("weekday") == null
        || before.match().number("day") != null) {
      return null;
    }
    int end = before.expression().at().end();
    int start = reading.expression().at().start();
    boolean near = start >= end && start - end <= BESIDE;
    return near && text.substring(end, start).matches("[ ,(]*(le )?") ? before : null;
  }

  /** « le 6 mai dernier ». */
  boolean isLast() {
    return LAST.equals(rel);
  }

  /** « le 6 mai prochain ». */
  boolean isNext() {
    return NEXT.equals(rel);
  }

  /** True where month and day are named. */
  boolean isDay() {
    return moment.month() != null && moment.day() != null;
  }

  /** The first day of what is named, in {@code year} where it names none; null for no such day. */
  @Nullable LocalDate first(int year) {
    Integer named = moment.year();
    Integer month = moment.month();
    Integer day = moment.day();
    return new Moment(
            named == null ? year : named, month == null ? 1 : month, day == null ? 1 : day)
        .date();
  }

  /** The last day of what is named. */
  @Nullable LocalDate last(int year) {
    LocalDate first = first(year);
    if (first == null || moment.day() != null) {
      return first;
    }
    return moment.month() == null
        ? first.withDayOfYear(first.lengthOfYear())
        : first.withDayOfMonth(first.lengthOfMonth());
  }
}
