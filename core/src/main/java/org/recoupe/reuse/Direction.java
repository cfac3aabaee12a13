package org.recoupe.reuse;

import org.jspecify.annotations.Nullable;

/**
 * Which of two witnesses is the likelier source. The weightiest sign that tells them apart counts:
 * who names the other as its source; who is a translation; who was published later (by the minute
 * where both say it, else by the day); who says that an error was put right; who writes right what
 * the other misspells; who has less. Where nothing tells them apart, the order of their ids is no
 * more than an order.
 */
final class Direction {
  /** Length of an ISO date. */
  private static final int DAY = 10;

  /** Length of an ISO date with hour and minute. */
  private static final int MINUTE = 16;

  /** Words that the longer text must have for each of the shorter, to be the fuller one. */
  private static final double FULLER = 1.1;

  private Direction() {}

  /** What tells a source from who has its words. */
  enum Sign {
    CITED,
    TRANSLATED,
    TIME,
    CORRECTED,
    TYPO,
    FULLER,
    NONE
  }

  /** The weightiest sign that tells the two apart. */
  static Sign sign(Witness first, Witness second) {
    if (first.hints().cites(second.outlet()) != second.hints().cites(first.outlet())) {
      return Sign.CITED;
    }
    if (first.translated() != second.translated()) {
      return Sign.TRANSLATED;
    }
    if (byTime(first, second) != 0) {
      return Sign.TIME;
    }
    if (first.hints().corrected() != second.hints().corrected()) {
      return Sign.CORRECTED;
    }
    if ((first.correctedBy(second) == null) != (second.correctedBy(first) == null)) {
      return Sign.TYPO;
    }
    int shorter = Math.min(first.words().size(), second.words().size());
    int longer = Math.max(first.words().size(), second.words().size());
    return longer >= FULLER * shorter && longer > shorter ? Sign.FULLER : Sign.NONE;
  }

  /** True if {@code first} is the likelier source, by sign, or comes first by id. */
  static boolean firstIsSource(Witness first, Witness second) {
    return switch (sign(first, second)) {
      case CITED -> second.hints().cites(first.outlet());
      case TRANSLATED -> second.translated();
      case TIME -> byTime(first, second) < 0;
      case CORRECTED -> second.hints().corrected();
      case TYPO -> first.correctedBy(second) != null;
      case FULLER -> first.words().size() > second.words().size();
      case NONE -> first.id().compareTo(second.id()) <= 0;
    };
  }

  private static int byTime(Witness first, Witness second) {
    String one = until(first.published(), DAY);
    String two = until(second.published(), DAY);
    if (one == null || two == null) {
      return 0;
    }
    String oneMinute = until(first.published(), MINUTE);
    String twoMinute = until(second.published(), MINUTE);
    return one.equals(two) && oneMinute != null && twoMinute != null
        ? oneMinute.compareTo(twoMinute)
        : one.compareTo(two);
  }

  private static @Nullable String until(@Nullable String published, int length) {
    return published == null || published.length() < length || published.startsWith("X")
        ? null
        : published.substring(0, length);
  }
}
