package org.recoupe.crosscheck.statement;

/**
 * Thresholds of the grouping of clauses. Measured on the story sets D1 to D6: pairs of witnesses
 * found against pairs wrongly put together.
 *
 * @param same least likeness of two clauses that say the same
 * @param crossPairs least share of pairs over two groups that must say the same before they merge
 * @param contained least share of a statement's core that a further witness must hold
 * @param leastUnits content words below which a clause is no candidate
 * @param candidates most partners that are compared with a clause
 * @param sampled most members of a group that are compared with another group's
 */
public record StatementOptions(
    double same, double crossPairs, double contained, int leastUnits, int candidates, int sampled) {
  /** The values in use. */
  public static final StatementOptions DEFAULT = new StatementOptions(0.55, 0.5, 0.8, 2, 40, 12);
}
