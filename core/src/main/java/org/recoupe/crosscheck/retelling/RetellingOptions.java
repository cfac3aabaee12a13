package org.recoupe.crosscheck.retelling;

/**
 * Bounds of {@link RetellingFinder}. They were chosen on invented stories kept back from training
 * and on annotated press of other days, by pairs found against pairs wrongly put together: a false
 * line costs more than a missing one.
 *
 * @param least least score ({@link RetellingModel#score}) of two passages that say the same
 * @param denied what a pair loses where one of both is denied: that the invented stories seldom
 *     show
 * @param widestMargin margin above which a pair stands out no more
 * @param leastItems things that both must name
 * @param clauseShare least share of the evidence that a clause must hold to belong to a passage
 * @param most share of both passages from which what they share is asserted, whatever the verbs
 * @param partners most reports in which partners of a passage are sought
 * @param tried most passages of a report that are compared with one of another
 */
public record RetellingOptions(
    double least,
    double denied,
    double widestMargin,
    int leastItems,
    double clauseShare,
    double most,
    int partners,
    int tried) {
  /** The values in use. */
  public static final RetellingOptions DEFAULT =
      new RetellingOptions(1.15, 1.5, 4, 1, 0.1, 0.5, 12, 3);
}
