package org.recoupe.eval;

/** Counts found, missed and false items. */
final class Ratio {
  private long found;
  private long missed;
  private long wrong;

  /** An item of the gold that was found. */
  void found() {
    found++;
  }

  /** An item of the gold that was not found. */
  void missed() {
    missed++;
  }

  /** An item found that is not in the gold. */
  void wrong() {
    wrong++;
  }

  /** Share of what was found that is right. */
  double precision() {
    return found + wrong == 0 ? 0 : (double) found / (found + wrong);
  }

  /** Share of the gold that was found. */
  double recall() {
    return found + missed == 0 ? 0 : (double) found / (found + missed);
  }

  /** Harmonic mean of both. */
  double f1() {
    return found == 0 ? 0 : 2.0 * found / (2.0 * found + missed + wrong);
  }

  /** Items of the gold. */
  long gold() {
    return found + missed;
  }
}
