package org.recoupe.crosscheck.statement;

/**
 * Weights and bounds of {@link Retellings}. The weights of the score were fitted by logistic
 * regression on the pairs of passages of annotated stories and rounded (by hand: no program of this
 * repository makes them). The thresholds and what contradictions cost were chosen on other stories
 * and on the example: below them passages that only share a topic or a speaker come together.
 *
 * @param least least score of two passages that say the same
 * @param others least score, the margin left out, that a passage must have with each witness of a
 *     statement to join it (0 joins what only borders on it)
 * @param likeness weight of how much of both is shared, 0 to 1
 * @param margin weight of how far the pair stands out, as the logarithm of its evidence over that
 *     of the next best passage of either report
 * @param evidence weight of the logarithm of what is shared, rare words counting more
 * @param bias what every pair loses
 * @param otherNumber what a pair loses where both give numbers and none is the same
 * @param otherDay the same for days, or years where days are not known
 * @param otherNames what a pair loses where both give names and none is the same
 * @param denied what a pair loses where one of both is denied
 * @param widestMargin margin above which a pair stands out no more
 * @param leastItems things that both must name; with so many only, they must be telling
 * @param telling least evidence of a pair with the least number of items
 * @param clauseShare least share of the evidence that a clause must hold to belong to a passage
 * @param samePlace least overlap of two passages, as intersection over union, to be one witness
 * @param partners most reports in which partners of a passage are sought
 * @param tried most passages of a report that are compared with one of another
 */
public record RetellingOptions(
    double least,
    double others,
    double likeness,
    double margin,
    double evidence,
    double bias,
    double otherNumber,
    double otherDay,
    double otherNames,
    double denied,
    double widestMargin,
    int leastItems,
    double telling,
    double clauseShare,
    double samePlace,
    int partners,
    int tried) {
  /** The values in use. */
  public static final RetellingOptions DEFAULT =
      new RetellingOptions(2.7, 2.7, 7.6, 1.66, 1.46, 4.33, 3, 3, 0.5, 3, 4, 2, 5, 0.2, 0.5, 12, 3);
}
