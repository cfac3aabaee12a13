package org.recoupe.annotation.time;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Match;

/** Durations and sets. */
final class LengthSense {
  private static final String HALF_HOUR = "30M";

  private LengthSense() {}

  /** « dix-huit mois », « plusieurs années ». */
  static Value read(Match match) {
    String count = match.field("n");
    String unit = match.field("unit");
    if (count == null || unit == null) {
      return Value.of("PXX");
    }
    boolean half = match.field("half") != null;
    if (half && unit.equals("H")) {
      return Value.of("PT" + (count.equals("0") ? "" : count + "H") + HALF_HOUR);
    }
    if (half && unit.equals("Y") && !count.contains(".")) {
      return Value.of("P" + (count.equals("0") ? "" : count + "Y") + "6M");
    }
    if (half) {
      return Value.of(
          length(new BigDecimal(count).add(new BigDecimal("0.5")).toPlainString(), unit));
    }
    String second = match.field("n2");
    String unit2 = match.field("unit2");
    if (second != null && unit2 != null) {
      String more = length(second, unit2);
      String first = length(count, unit);
      return Value.of(
          first.startsWith("PT") && more.startsWith("PT")
              ? first + more.substring(2)
              : first + more.substring(1));
    }
    return Value.of(length(count, unit));
  }

  /** « tous les jeudis », « chaque année ». */
  static Value repeat(Match match) {
    String weekday = match.field("weekday");
    if (weekday != null) {
      return Value.of("XXXX-WXX-" + weekday);
    }
    String unit = match.field("unit");
    String count = match.field("n");
    return Value.of(length(count == null ? "1" : count, unit == null ? "Y" : unit));
  }

  private static String length(String count, String unit) {
    return switch (unit) {
      case "S" -> "PT" + count + "S";
      case "MIN" -> "PT" + count + "M";
      case "H" -> "PT" + count + "H";
      case "Q" -> "P" + times(count, 3) + "M";
      case "HALF" -> "P" + times(count, 6) + "M";
      case "DEC" -> "P" + times(count, 10) + "Y";
      case "CEN" -> "P" + times(count, 100) + "Y";
      default -> "P" + count + unit;
    };
  }

  private static String times(String count, int factor) {
    @Nullable BigDecimal number = count.equals("X") ? null : new BigDecimal(count);
    return number == null
        ? "X"
        : number.multiply(BigDecimal.valueOf(factor)).stripTrailingZeros().toPlainString();
  }
}
