package org.recoupe.crosscheck.conflict;

/**
 * Thresholds of the search for conflicts, tried on the story sets D1 to D6: gold conflicts found
 * against conflicts shown that are not in gold.
 *
 * @param sameMatter least likeness of two clauses whose modality is compared
 * @param sameNouns likeness from which what is done may be told by a noun (« l'organisation »)
 * @param sharedWords content words that such clauses must share
 * @param sameDated least likeness of two clauses whose times are compared
 * @param samePlaced least likeness of two clauses whose places are compared
 * @param samePolarity least likeness of two clauses of which one denies the other
 * @param sameOpposed least likeness of two clauses with words that cannot both hold
 * @param sameSaid least likeness of two clauses whose sources are compared
 * @param deicticDays days by which two dates of one article introduced by « ce » may differ
 * @param most conflicts shown
 */
public record ConflictOptions(
    double sameMatter,
    double sameNouns,
    int sharedWords,
    double sameDated,
    double samePlaced,
    double samePolarity,
    double sameOpposed,
    double sameSaid,
    int deicticDays,
    int most) {
  /** The values in use. */
  public static final ConflictOptions DEFAULT =
      new ConflictOptions(0.3, 0.6, 3, 0.33, 0.55, 0.6, 0.5, 0.4, 7, 60);
}
