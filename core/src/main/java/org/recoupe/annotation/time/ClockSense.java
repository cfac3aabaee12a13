package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;
import org.recoupe.provenance.Reason;

/** Hours and parts of a day, and the day that they belong to. */
final class ClockSense {
  /** Sentences that an hour may stand behind its day. */
  private static final int CLOCK_REACH = 1;

  /** A day named so few words behind the hour is the hour's (« vers 0 h 40, jeudi »). */
  static final int WORDS_AHEAD = 3;

  private static final int NOON = 12;

  /** Hours before this one end a night. */
  private static final int MORNING = 7;

  private final Scene scene;

  ClockSense(Scene scene) {
    this.scene = scene;
  }

  /**
   * « à 14 h 30 ».
   *
   * @param ahead the day named right behind, null where there is none
   */
  Value clock(Match match, @Nullable Moment ahead) {
    Moment day = ahead != null ? ahead : morning(match, narrative(match, CLOCK_REACH));
    String time = afternoon(match, CalendarSense.time(match, scene));
    return Value.of(day, day.dayValue() + time, Reason.of("time.day-of", day.value()));
  }

  /** « dans la soirée », « cette nuit », « la nuit dernière », « à la même heure ». */
  Value part(Match match, @Nullable Moment ahead) {
    String part = String.valueOf(match.field("part"));
    if (part.equals("same") || part.equals("then")) {
      Moment day = scene.partDay();
      String time = scene.part();
      return day == null || time == null
          ? Value.of("PAST_REF")
          : Value.of(day, day.dayValue() + time, Reason.of("time.day-of", day.value()));
    }
    String rel = match.field("rel");
    Moment day =
        "this".equals(rel)
            ? scene.published()
            : "last".equals(rel)
                ? scene.published().plusDays(-1)
                : ahead != null ? ahead : narrative(match, 0);
    // Told in the past on the same day, the night is the one before.
    if (part.equals("TNI")
        && rel == null
        && day.equals(scene.published())
        && scene.tense(match) == Tense.PAST) {
      day = day.plusDays(-1);
    }
    String text = part.equals("day") ? day.dayValue() : day.dayValue() + part;
    return Value.of(day, text, Reason.of("time.day-of", day.value()));
  }

  /**
   * « dans la nuit de mardi à mercredi, vers 2 h » is on Wednesday: a night bears its eve's name.
   */
  private Moment morning(Match match, Moment day) {
    Integer hour = match.number("hour");
    boolean small = hour != null && hour < MORNING;
    return small && "TNI".equals(scene.part()) && day.equals(scene.partDay())
        ? day.plusDays(1)
        : day;
  }

  /** What is told in the past is not of a day to come, nor what will be of a day gone by. */
  private Moment narrative(Match match, int sentencesBack) {
    Moment day = scene.narrative(match, sentencesBack);
    LocalDate then = day.date();
    LocalDate published = scene.published().date();
    if (then == null || published == null || then.equals(published)) {
      return day;
    }
    boolean wrong = scene.tense(match) == (then.isAfter(published) ? Tense.PAST : Tense.FUTURE);
    return wrong ? scene.published() : day;
  }

  /** « huit heures du soir » is 20:00. */
  private String afternoon(Match match, String time) {
    Integer hour = match.number("hour");
    String words = match.at(scene.words()).of(scene.words().text()).toLowerCase(Locale.ROOT);
    if (hour == null || hour >= NOON || !(words.endsWith("soir") || words.endsWith("midi"))) {
      return time;
    }
    return String.format(Locale.ROOT, "T%02d%s", hour + NOON, time.substring(3));
  }
}
