package org.recoupe.annotation.time;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;
import org.recoupe.provenance.Reason;

/** Some days, months or years before or after the publication or the day spoken of. */
final class ShiftSense {
  private static final int DAYS_A_WEEK = 7;
  private static final int MONTHS_A_QUARTER = 3;
  private static final int MONTHS_A_HALF = 6;
  private static final int YEARS_A_DECADE = 10;
  private static final int YEARS_A_CENTURY = 100;
  private static final int MOST = 3000;

  private final Scene scene;

  ShiftSense(Scene scene) {
    this.scene = scene;
  }

  /** « hier », « la veille », « il y a trois ans ». */
  Value read(Match match) {
    boolean published = "published".equals(match.field("from"));
    String time = CalendarSense.time(match, scene);
    Integer by = match.number("by");
    if (published && by != null && by == 0 && time.isEmpty() && vague(match)) {
      return Value.of("PRESENT_REF", Reason.of("time.vague-today"));
    }
    boolean sentence = "sentence".equals(match.field("from"));
    boolean told = "told".equals(match.field("from"));
    Moment from =
        published
            ? scene.published()
            : sentence ? scene.near(match) : told ? scene.narrative(match, 0) : scene.reference();
    Integer count = by != null ? by : count(match);
    String unit = match.field("unit");
    if (count == null
        || unit == null
        || unit.equals("H")
        || unit.equals("MIN")
        || unit.equals("S")) {
      return LengthSense.read(match);
    }
    Moment moment = moved(from, count, unit);
    String text =
        switch (unit) {
          case "D" -> moment.dayValue();
          case "W" -> moment.week();
          default -> moment.value();
        };
    Reason why =
        Reason.of(
            published ? "time.from-published" : "time.from-reference",
            from.value(),
            String.valueOf(count));
    return Value.of(moment, text + time, why);
  }

  /** « deux ans plus tard », « une semaine auparavant ». */
  Value later(Match match) {
    Integer count = count(match);
    String unit = match.field("unit");
    if (count == null
        || unit == null
        || unit.equals("H")
        || unit.equals("MIN")
        || unit.equals("S")) {
      return LengthSense.read(match);
    }
    Moment from = scene.lastNamed();
    if ((unit.equals("D") || unit.equals("W")) && !from.isOneDay()) {
      from = scene.reference();
    }
    Moment moment = moved(from, count, unit);
    return Value.of(
        moment,
        moment.value(),
        Reason.of("time.from-reference", from.value(), String.valueOf(count)));
  }

  private static @Nullable Integer count(Match match) {
    Integer number = match.number("n");
    if (number == null || number > MOST) {
      return null;
    }
    Integer sign = match.number("sign");
    return number * (sign == null ? 1 : sign);
  }

  private static Moment moved(Moment from, int count, String unit) {
    return switch (unit) {
      case "D" -> from.plusDays(count);
      case "W" -> from.plusDays((long) count * DAYS_A_WEEK);
      case "M" -> from.plusMonths(count);
      case "Q" -> from.plusMonths((long) count * MONTHS_A_QUARTER);
      case "HALF" -> from.plusMonths((long) count * MONTHS_A_HALF);
      case "DEC" -> from.plusYears((long) count * YEARS_A_DECADE);
      case "CEN" -> from.plusYears((long) count * YEARS_A_CENTURY);
      default -> from.plusYears(count);
    };
  }

  /**
   * « aujourd'hui » for these days: with a verb of state, or with a present tense in a quotation.
   */
  private boolean vague(Match match) {
    if (match.field("w") != null || match.field("d") != null) {
      return false;
    }
    Tense tense = scene.tense(match);
    return tense == Tense.PRESENT || tense == Tense.UNKNOWN && scene.quoted(match);
  }
}
