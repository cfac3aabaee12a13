package org.recoupe.crosscheck.statement;

/**
 * Thresholds of what counts as a statement and who vouches for it. Those of witnesses were tried on
 * the story sets D1 to D6 by pairs of witnesses found against pairs wrongly put together.
 *
 * @param contained least share of a statement's core that a further witness must hold (.75 wins
 *     .005 of recall and loses .005 of precision)
 * @param leastCore content words that a statement's clauses must share before others are sought
 * @param central least share of a sentence's words that other articles have too, for it to be kept
 *     though one article alone says it (read by hand on the sets and on press of other days)
 * @param keyUnits content words that such a sentence must have
 * @param longestKey units of text that such a sentence may have
 * @param keyFacts most such sentences of one article
 */
public record StatementOptions(
    double contained, int leastCore, double central, int keyUnits, int longestKey, int keyFacts) {
  /** The values in use. */
  public static final StatementOptions DEFAULT = new StatementOptions(0.85, 3, 0.25, 5, 400, 3);
}
