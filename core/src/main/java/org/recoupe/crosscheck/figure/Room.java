package org.recoupe.crosscheck.figure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quantity;

/**
 * The room that the words of a number leave: « environ 69 000 », « au moins 300 », « des dizaines
 * de milliers », « une douzaine ».
 *
 * @param figure the number with its words
 */
record Room(Figure figure) {
  /** « au moins 300 » says no more than that it was hardly so many times as much. */
  private static final BigDecimal OPEN = new BigDecimal("1.5");

  /** « des dizaines de milliers » leaves more room. */
  private static final BigDecimal WIDE_OPEN = BigDecimal.TEN;

  /** « une quinzaine » leaves more room than a number with digits. */
  private static final BigDecimal DOZENS = new BigDecimal("1.25");

  private static final BigDecimal FIVE = BigDecimal.valueOf(5);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Quantity quantity() {
    return figure.quantity();
  }

  private BigDecimal value() {
    return quantity().value();
  }

  /** True if some number satisfies the words of both, or one is the other in round figures. */
  boolean agrees(Room other) {
    if (isRaised(other)) {
      return false;
    }
    return !above(low(), other.high()) && !above(other.low(), high())
        || isDozens(other)
        || other.isDozens(this)
        || rounds(other)
        || other.rounds(this);
  }

  /** True if both are one number, or one gives the other in round figures. */
  boolean isOneNumber(Room other) {
    return value().compareTo(other.value()) == 0 || rounds(other) || other.rounds(this);
  }

  /**
   * « plus de 90 000 » and « plus de 170 000 » are two counts: each would say the higher number.
   */
  private boolean isRaised(Room other) {
    return quantity().high() == null
        && other.quantity().high() == null
        && !figure.isRound()
        && !other.figure.isRound()
        && !figure.isNear(other.figure);
  }

  /** « une douzaine » may be fourteen. */
  private boolean isDozens(Room other) {
    return figure.words().endsWith("aine") && figure.isWithin(other.figure, DOZENS);
  }

  /** « 550 » rounds « 548 », « 9 milliards » rounds « 8,9 milliards ». */
  private boolean rounds(Room finer) {
    BigDecimal mine = value().stripTrailingZeros();
    BigDecimal theirs = finer.value().stripTrailingZeros();
    return mine.scale() < 0
        && value().compareTo(Figure.TELLING) >= 0
        && mine.precision() < theirs.precision()
        && figure.isNear(finer.figure)
        && theirs.round(new MathContext(mine.precision())).compareTo(mine) == 0;
  }

  private @Nullable BigDecimal low() {
    BigDecimal low = quantity().low();
    if (low != null && isAbout()) {
      return low.max(value().subtract(step()));
    }
    return low == null && quantity().high() != null
        ? value().divide(open(), MathContext.DECIMAL64)
        : low;
  }

  private @Nullable BigDecimal high() {
    BigDecimal high = quantity().high();
    if (high != null && isAbout()) {
      return high.min(value().add(step()));
    }
    return high == null && quantity().low() != null ? value().multiply(open()) : high;
  }

  private boolean isAbout() {
    return quantity().approximate() && !figure.isVague();
  }

  /** « environ 69 000 » is told to the thousand, « quelque 125 000 » to the half of five. */
  private BigDecimal step() {
    BigDecimal told = value().stripTrailingZeros();
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(-told.scale());
    boolean half = told.unscaledValue().mod(BigInteger.TEN).equals(FIVE.toBigInteger());
    return half ? unit.multiply(FIVE).divide(TWO, MathContext.DECIMAL64) : unit;
  }

  private BigDecimal open() {
    return figure.isRound() ? WIDE_OPEN : OPEN;
  }

  private static boolean above(@Nullable BigDecimal low, @Nullable BigDecimal high) {
    return low != null && high != null && low.compareTo(high) > 0;
  }
}
