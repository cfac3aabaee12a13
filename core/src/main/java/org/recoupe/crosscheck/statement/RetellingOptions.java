package org.recoupe.crosscheck.statement;

/**
 * Bounds of {@link Retellings} and {@link Joining}. They were chosen on invented stories kept back
 * from training and on annotated press of other days, by pairs found against pairs wrongly put
 * together: a false line costs more than a missing one.
 *
 * @param least least score ({@link RetellingModel#score}) of two passages that say the same
 * @param against the same where a statement of several witnesses holds the one and did not take the
 *     other
 * @param others least mean chance over its witnesses that a passage must have to join a statement
 * @param groups the same over all pairs of two statements that become one
 * @param denied what a pair loses where one of both is denied: that the invented stories seldom
 *     show
 * @param widestMargin margin above which a pair stands out no more
 * @param leastItems things that both must name
 * @param clauseShare least share of the evidence that a clause must hold to belong to a passage
 * @param samePlace least overlap of two passages, as intersection over union, to be one witness
 * @param placed least share of a passage that a statement's witness must hold for the passage to be
 *     taken as told already (0 loses .003 to .023 of recall, and wins no precision)
 * @param twin least likeness of two clauses of one statement to be copies: what retells the one
 *     retells the other too
 * @param most share of both passages from which what they share is asserted, whatever the verbs
 * @param partners most reports in which partners of a passage are sought
 * @param tried most passages of a report that are compared with one of another
 */
public record RetellingOptions(
    double least,
    double against,
    double others,
    double groups,
    double denied,
    double widestMargin,
    int leastItems,
    double clauseShare,
    double samePlace,
    double placed,
    double twin,
    double most,
    int partners,
    int tried) {
  /** The values in use. */
  public static final RetellingOptions DEFAULT =
      new RetellingOptions(1.0, 1.8, 0.9, 0.97, 1.5, 4, 1, 0.1, 0.7, 0.7, 0.85, 0.5, 12, 3);
}
