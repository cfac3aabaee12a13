package org.recoupe.crosscheck.quotation;

/**
 * Thresholds of {@link FamilyGrouping}, on a scale from 0 (nothing shared) to 1 (all that the
 * shorter quotation says). Measured on six annotated story sets by trying steps of .05: lower
 * values join different remarks of one speaker, higher ones part cut and reworded renderings.
 *
 * @param sameSpeaker least likeness where the speakers may be one
 * @param otherSpeaker least likeness where two names differ: copies with a wrong speaker
 * @param cohesion least mean likeness over all pairs of two groups that are joined
 * @param leastShared least number of content words in common
 * @param sharedFragment likeness of two wordings where quoted words of one stand in the other
 * @param longFragment least number of words of a quotation that may be repeated in another one of
 *     its own article without being another remark
 * @param sameArticle how much more alike two quotations of one article must be
 */
public record FamilyOptions(
    double sameSpeaker,
    double otherSpeaker,
    double cohesion,
    int leastShared,
    double sharedFragment,
    int longFragment,
    double sameArticle) {
  /** The measured values. */
  public static final FamilyOptions DEFAULT = new FamilyOptions(0.5, 0.75, 0.4, 2, 0.6, 6, 0.05);
}
