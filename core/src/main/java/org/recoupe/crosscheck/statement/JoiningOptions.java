package org.recoupe.crosscheck.statement;

/**
 * Bounds of {@link Joining}. They were chosen on invented stories kept back from training and on
 * annotated press of other days, by pairs found against pairs wrongly put together: a false line
 * costs more than a missing one.
 *
 * @param against least score of a pair where a statement of several witnesses holds the one passage
 *     and did not take the other
 * @param others least mean chance over its witnesses that a passage must have to join a statement
 * @param groups the same over all pairs of two statements that become one
 * @param samePlace least overlap of two passages, as intersection over union, to be one witness
 * @param placed least share of a passage that a statement's witness must hold for the passage to be
 *     taken as told already (0 loses .003 to .023 of recall, and wins no precision)
 * @param twin least likeness of two clauses of one statement to be copies: what retells the one
 *     retells the other too
 */
record JoiningOptions(
    double against, double others, double groups, double samePlace, double placed, double twin) {
  /** The values in use. */
  static final JoiningOptions DEFAULT = new JoiningOptions(1.8, 0.9, 0.97, 0.7, 0.7, 0.85);
}
