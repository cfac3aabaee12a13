package org.recoupe.annotation.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What values the words around a number allow.
 *
 * @param low least value, null for no bound
 * @param high greatest value, null for no bound
 * @param approximate true unless the number stands alone
 */
record Bounds(@Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) {
  /** « environ 100 » is said for 85 to 115, « près de 100 » for 85 to 100. */
  private static final BigDecimal SLACK = new BigDecimal("0.15");

  /** Bounds of {@code value} behind an approximator of the class {@code approx}; null for none. */
  static Bounds of(BigDecimal value, @Nullable String approx) {
    BigDecimal slack = plain(value.multiply(SLACK));
    return switch (approx == null ? "" : approx) {
      case "least" -> new Bounds(value, null, true);
      case "most" -> new Bounds(null, value, true);
      case "below" -> new Bounds(plain(value.subtract(slack)), value, true);
      case "around" -> new Bounds(plain(value.subtract(slack)), plain(value.add(slack)), true);
      default -> new Bounds(value, value, false);
    };
  }

  /** {@code value} without trailing zeros behind the point and never with an exponent. */
  static BigDecimal plain(BigDecimal value) {
    return new BigDecimal(value.stripTrailingZeros().toPlainString());
  }
}
