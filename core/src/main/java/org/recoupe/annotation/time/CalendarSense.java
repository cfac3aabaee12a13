package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;
import org.recoupe.provenance.Reason;

/**
 * Dates that name a day, month, year or weekday. What they leave out follows from the discourse.
 */
final class CalendarSense {
  /**
   * A day without its year lies less far away than this, in days, if the other year's is {@link
   * #NEAR}; else the verb read belongs to something else. Chosen on the tuned half of French
   * TimeBank.
   */
  private static final long FAR = 240;

  /** What counts as near, in days. */
  private static final long NEAR = 75;

  private static final int WEEK = 7;

  /** Behind these a weekday is the end of a time that may be a week long. */
  private static final Set<String> BOUNDING = Set.of("depuis", "apres", "des", "contre");

  private static final int YEARS_AROUND = 1;
  private static final int SHORT_YEAR_AHEAD = 5;
  private static final int CENTURY = 100;

  private final Scene scene;

  CalendarSense(Scene scene) {
    this.scene = scene;
  }

  Value read(Match match) {
    List<Reason> why = new ArrayList<>();
    Moment moment = moment(match, match.number("month"), why);
    Integer month2 = match.number("month2");
    if (month2 != null) {
      Moment other = moment(match, month2, why);
      return new Value(moment.value() + "/" + other.value(), moment, why);
    }
    String text = moment.value();
    Integer weekday = match.number("weekday");
    if (weekday != null && moment.equals(Moment.UNKNOWN)) {
      moment = Moment.ofWeekday(weekday);
      text = moment.value();
    }
    String time = time(match, scene);
    return new Value(time.isEmpty() ? text : text + time, moment, why);
  }

  /** What {@code match} says of the time of day, with {@code T}; empty where nothing. */
  static String time(Match match, Scene scene) {
    String part = match.field("part");
    if (part != null) {
      String same = scene.part();
      return part.equals("same") || part.equals("then") ? same == null ? "" : same : part;
    }
    Integer hour = match.number("hour");
    if (hour == null) {
      return "";
    }
    Integer minute = match.number("minute");
    return String.format(Locale.ROOT, "T%02d:%02d", hour, minute == null ? 0 : minute);
  }

  private Moment moment(Match match, @Nullable Integer month, List<Reason> why) {
    Integer year = year(match);
    Integer day = match.number("day");
    Integer weekday = match.number("weekday");
    Moment published = scene.published();
    if (year != null) {
      return new Moment(year, month, day);
    }
    if (month == null && day == null && weekday != null) {
      return weekday(match, weekday, why);
    }
    if (published.year() == null) {
      Moment known =
          month == null ? new Moment(null, published.month(), day) : new Moment(null, month, day);
      return month == null && published.month() == null ? new Moment(null, null, day) : known;
    }
    Integer named = month == null || match.field("rel") != null ? null : scene.yearNamed(match);
    LocalDate base = base(published);
    if (named != null && named <= published.year() && weekday == null) {
      Moment then = new Moment(named, month, day);
      LocalDate date = then.date();
      if (date == null || !date.isAfter(base) || scene.tense(match) != Tense.PAST) {
        why.add(Reason.of("time.year-named", named.toString()));
        return then;
      }
    }
    List<LocalDate> candidates = month == null ? months(base, day) : years(base, month, day);
    if (weekday != null) {
      List<LocalDate> fitting =
          candidates.stream().filter(d -> d.getDayOfWeek().getValue() == weekday).toList();
      candidates = fitting.isEmpty() ? candidates : fitting;
    }
    LocalDate chosen =
        choose(match, base, candidates, month != null && day == null, fixed(match, weekday), why);
    if (chosen == null) {
      return new Moment(null, month, day);
    }
    return new Moment(chosen.getYear(), chosen.getMonthValue(), day == null ? null : day);
  }

  /** Where day, month and weekday fit one year alone, tense has no say. */
  private static boolean fixed(Match match, @Nullable Integer weekday) {
    return weekday != null && match.field("rel") == null;
  }

  private @Nullable LocalDate choose(
      Match match,
      LocalDate base,
      List<LocalDate> candidates,
      boolean months,
      boolean fixed,
      List<Reason> why) {
    LocalDate before = null;
    LocalDate after = null;
    for (LocalDate date : candidates) {
      boolean same =
          months
              && date.getMonthValue() == base.getMonthValue()
              && date.getYear() == base.getYear();
      if (!date.isAfter(base) || same) {
        before = before == null || date.isAfter(before) ? date : before;
      }
      if (!date.isBefore(base) || same) {
        after = after == null || date.isBefore(after) ? date : after;
      }
    }
    String rel = match.field("rel");
    if (rel != null && (rel.equals("last") || rel.equals("before"))) {
      why.add(Reason.of("time.last", scene.published().value()));
      return before;
    }
    if (rel != null && (rel.equals("next") || rel.equals("after"))) {
      why.add(Reason.of("time.next", scene.published().value()));
      return after;
    }
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    long behind = ChronoUnit.DAYS.between(before, base);
    long ahead = ChronoUnit.DAYS.between(base, after);
    Tense tense = fixed ? Tense.UNKNOWN : scene.tense(match);
    boolean future =
        switch (tense) {
          case PAST -> !months && behind > FAR && ahead <= NEAR;
          case FUTURE -> ahead <= FAR || behind > NEAR;
          case PRESENT, UNKNOWN -> ahead < behind;
        };
    why.add(
        Reason.of(
            tense == Tense.PAST || tense == Tense.FUTURE
                ? "time.tense-" + tense.name().toLowerCase(Locale.ROOT)
                : "time.nearest",
            scene.published().value()));
    return future ? after : before;
  }

  private Moment weekday(Match match, int weekday, List<Reason> why) {
    String rel = match.field("rel");
    Moment from =
        "before".equals(rel) || "after".equals(rel) ? scene.near(match) : scene.published();
    LocalDate base = from.date();
    if (base == null) {
      why.add(Reason.of("time.unknown-publication"));
      return Moment.UNKNOWN;
    }
    if (match.field("week") != null) {
      // « samedi de la semaine dernière »
      int step = "last".equals(rel) || "before".equals(rel) ? -1 : rel == null ? 0 : 1;
      why.add(Reason.of("time.from-published", from.value(), Integer.toString(step)));
      return Moment.of(
          base.plusDays((long) step * WEEK + weekday - base.getDayOfWeek().getValue()));
    }
    int back = Math.floorMod(base.getDayOfWeek().getValue() - weekday, WEEK);
    int ahead = Math.floorMod(weekday - base.getDayOfWeek().getValue(), WEEK);
    String published = from.value();
    if ("last".equals(rel) || "before".equals(rel)) {
      why.add(Reason.of("time.last", published));
      // On a Sunday « samedi dernier » is not the day before: that is « hier », or « samedi ».
      return Moment.of(base.minusDays(back <= 1 ? WEEK + back : back));
    }
    if ("next".equals(rel) || "after".equals(rel)) {
      why.add(Reason.of("time.next", published));
      return Moment.of(base.plusDays(ahead == 0 ? WEEK : ahead));
    }
    LocalDate counted = match.number("o") == null ? null : scene.near(match).date();
    if (counted != null && counted.getDayOfWeek().getValue() == weekday) {
      // « Le 22 mars, elle avait parlé au quatrième samedi de défilés »: that day.
      why.add(Reason.of("time.day-of", counted.toString()));
      return Moment.of(counted);
    }
    if (back == 0) {
      why.add(Reason.of("time.published", published));
      return Moment.of(base);
    }
    if (match.field("this") != null && ahead == 1) {
      // On a Sunday « ce lundi » is tomorrow, whatever was decided before.
      why.add(Reason.of("time.nearest", published));
      return Moment.of(base.plusDays(1));
    }
    Tense tense = scene.tense(match);
    if (tense == Tense.PAST && ahead == 1 && !scene.follows(match, BOUNDING)) {
      // Nobody calls the day six days ago by its bare name; a paper west of the event tells of
      // what there is already tomorrow.
      tense = Tense.UNKNOWN;
    }
    boolean future =
        switch (tense) {
          case PAST -> false;
          case FUTURE -> true;
          case PRESENT, UNKNOWN -> ahead < back;
        };
    why.add(
        Reason.of(
            tense == Tense.PAST || tense == Tense.FUTURE
                ? "time.tense-" + tense.name().toLowerCase(Locale.ROOT)
                : "time.nearest",
            published));
    return Moment.of(future ? base.plusDays(ahead) : base.minusDays(back));
  }

  private @Nullable Integer year(Match match) {
    Integer year = match.number("year");
    if (year == null) {
      year = match.number("shortyear");
    }
    if (year == null || year >= CENTURY) {
      return year;
    }
    Integer published = scene.published().year();
    int thisCentury = 2000 + year;
    return published != null && thisCentury <= published + SHORT_YEAR_AHEAD
        ? thisCentury
        : thisCentury - CENTURY;
  }

  private static LocalDate base(Moment published) {
    LocalDate date = published.date();
    int year = published.year() == null ? 0 : published.year();
    Integer month = published.month();
    return date != null ? date : LocalDate.of(year, month == null ? 1 : month, 1);
  }

  private static List<LocalDate> years(LocalDate base, int month, @Nullable Integer day) {
    List<LocalDate> dates = new ArrayList<>();
    for (int year = base.getYear() - YEARS_AROUND; year <= base.getYear() + YEARS_AROUND; year++) {
      add(dates, year, month, day == null ? 1 : day);
    }
    return dates;
  }

  private static List<LocalDate> months(LocalDate base, @Nullable Integer day) {
    List<LocalDate> dates = new ArrayList<>();
    for (int i = -2; i <= 2; i++) {
      LocalDate month = base.withDayOfMonth(1).plusMonths(i);
      add(dates, month.getYear(), month.getMonthValue(), day == null ? 1 : day);
    }
    return dates;
  }

  private static void add(List<LocalDate> dates, int year, int month, int day) {
    LocalDate first = LocalDate.of(year, month, 1);
    if (day <= first.lengthOfMonth()) {
      dates.add(first.withDayOfMonth(day));
    }
  }
}
