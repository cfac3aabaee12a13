package org.recoupe.annotation.time;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;

/** Computes the value of a match by the sense that its rule names. */
final class Senses {
  private static final int DECADE_OF_THIS_CENTURY = 30;

  private final Scene scene;
  private final CalendarSense calendar;
  private final ShiftSense shift;
  private final PeriodSense period;
  private final ClockSense clock;

  Senses(Scene scene) {
    this.scene = scene;
    calendar = new CalendarSense(scene);
    shift = new ShiftSense(scene);
    period = new PeriodSense(scene);
    clock = new ClockSense(scene);
  }

  /**
   * The value of {@code match}.
   *
   * @param next the match behind it, null for the last
   */
  Value value(Match match, @Nullable Match next) {
    return switch (match.rule().sense()) {
      case "calendar" -> calendar.read(match);
      case "clock" -> clock.clock(match, ahead(match, next));
      case "part" -> clock.part(match, ahead(match, next));
      case "shift" -> shift.read(match);
      case "later" -> shift.later(match);
      case "period" -> period.read(match);
      case "quarter" -> period.partOfYear(match, "-Q");
      case "half" -> period.partOfYear(match, "-H");
      case "season" -> period.season(match);
      case "feast" -> period.feast(match, false);
      case "feast-weekend" -> period.feast(match, true);
      case "decade" -> Value.of(decade(match));
      case "century" -> Value.of(match.field("century") + "XX");
      case "length" -> LengthSense.read(match);
      case "repeat" -> LengthSense.repeat(match);
      // « ceux qui travaillent le matin »: of no day.
      case "constant-part" -> Value.of(String.valueOf(match.field("part")));
      case "constant" -> Value.of(String.valueOf(match.field("value")));
      default ->
          throw new IllegalStateException(
              "rule " + match.rule().name() + " has no such sense: " + match.rule().sense());
    };
  }

  /** The day named right behind an hour. */
  private @Nullable Moment ahead(Match match, @Nullable Match next) {
    if (next == null
        || next.first() - match.last() > ClockSense.WORDS_AHEAD
        || !scene.sameSentence(match, next)) {
      return null;
    }
    String sense = next.rule().sense();
    if (!sense.equals("calendar") && !sense.equals("shift")) {
      return null;
    }
    Moment moment = value(next, null).moment();
    return moment == null || !moment.isOneDay() ? null : moment;
  }

  private static String decade(Match match) {
    Integer four = match.number("decade4");
    Integer two = match.number("decade2");
    int year = four != null ? four : two == null ? 0 : two;
    if (four == null) {
      year += year < DECADE_OF_THIS_CENTURY ? 2000 : 1900;
    }
    return String.format(Locale.ROOT, "%03dX", year / 10);
  }
}
