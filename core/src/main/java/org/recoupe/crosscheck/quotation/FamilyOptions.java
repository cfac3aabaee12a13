package org.recoupe.crosscheck.quotation;

/**
 * Thresholds of {@link FamilyGrouping}. Measured on sixteen annotated story sets by trying steps of
 * .05: lower values join different remarks of one speaker, higher ones part cut and reworded
 * renderings.
 *
 * @param sameSpeaker least likeness where one speaker is named, or none on one side
 * @param openSpeaker least likeness where an office or a group may be the other speaker
 * @param otherSpeaker least likeness where two names differ and words are shared as they are:
 *     copies with a wrong speaker
 * @param otherWords the same where no words in a row are shared
 * @param cohesion least mean likeness over all pairs of two groups that are joined
 * @param sharedFragment likeness of two wordings where quoted words, or many words in a row, of one
 *     stand in the other
 * @param longFragment least number of words of a quotation that may be repeated in another one of
 *     its own article without being another remark
 * @param cutFragment the same for one that starts inside a sentence
 * @param sameArticle how much more alike two quotations of one article must be
 * @param partnerLikeness least likeness of two quotations that learnt weights judge: below it they
 *     join whatever one speaker says of one matter
 * @param partner least probability by learnt weights that two quotations of which nothing is nearer
 *     to either are one utterance
 * @param openPartner the same where two sources are named that may be one
 */
public record FamilyOptions(
    double sameSpeaker,
    double openSpeaker,
    double otherSpeaker,
    double otherWords,
    double cohesion,
    double sharedFragment,
    int longFragment,
    int cutFragment,
    double sameArticle,
    double partnerLikeness,
    double partner,
    double openPartner) {
  /** The measured values. */
  public static final FamilyOptions DEFAULT =
      new FamilyOptions(0.5, 0.5, 0.75, 0.9, 0.4, 0.6, 6, 3, 0.05, 0.38, 0.5, 0.9);
}
