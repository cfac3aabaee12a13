package org.recoupe.crosscheck.statement;

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
 * @param contained least share of a statement's core that a further witness must hold (.75 wins
 *     .005 of recall and loses .005 of precision)
 * @param otherNumber factor on the likeness of two clauses whose numbers differ
 * @param denied factor on the likeness of two clauses of which one is denied
 * @param leastCore content words that a statement's clauses must share before others are sought
 * @param leastUnits content words below which a clause is no candidate
 * @param candidates most partners that are compared with a clause
 * @param sampled most members of a group that are compared with another group's
 * @param central least share of a sentence's words that other articles have too, for it to be kept
 *     though one article alone says it (read by hand on the sets and on press of other days)
 * @param keyUnits content words that such a sentence must have
 * @param longestKey units of text that such a sentence may have
 * @param keyFacts most such sentences of one article
 */
public record StatementOptions(
    double same,
    double somewhat,
    double crossPairs,
    double sameReports,
    double contained,
    double otherNumber,
    double denied,
    int leastCore,
    int leastUnits,
    int candidates,
    int sampled,
    double central,
    int keyUnits,
    int longestKey,
    int keyFacts) {
  /** The values in use. */
  public static final StatementOptions DEFAULT =
      new StatementOptions(0.55, 0.3, 0.5, 0.15, 0.85, 0.8, 0.85, 3, 2, 40, 12, 0.25, 5, 400, 3);
}
