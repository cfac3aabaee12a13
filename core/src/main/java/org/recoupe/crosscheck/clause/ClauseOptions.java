package org.recoupe.crosscheck.clause;

/**
 * Thresholds of the grouping of clauses. Each was tried on the story sets D1 to D6 by pairs of
 * witnesses found against pairs wrongly put together.
 *
 * @param same least likeness of two clauses that say the same (.50 loses .01 of precision, .60 wins
 *     none and loses .02 of recall)
 * @param somewhat least likeness of two clauses that may speak of the same thing
 * @param crossPairs least share of pairs over two groups that must say the same before they merge
 * @param sameReports how much more alike two groups must be of which most reports have a clause in
 *     each
 * @param otherNumber factor on the likeness of two clauses whose numbers differ
 * @param denied factor on the likeness of two clauses of which one is denied
 * @param leastUnits content words below which a clause is no candidate
 * @param candidates most partners that are compared with a clause
 * @param sampled most members of a group that are compared with another group's
 */
public record ClauseOptions(
    double same,
    double somewhat,
    double crossPairs,
    double sameReports,
    double otherNumber,
    double denied,
    int leastUnits,
    int candidates,
    int sampled) {
  /** The values in use. */
  public static final ClauseOptions DEFAULT =
      new ClauseOptions(0.55, 0.3, 0.5, 0.15, 0.8, 0.85, 2, 40, 12);
}
