package org.recoupe.reuse;

/**
 * Thresholds of {@link ReuseDetector}, set on six annotated story sets, a thousand press articles
 * with silver pairs and made articles with known truth (see the {@code press-fr} measure and {@code
 * GeneratedReuse} in eval). Counts and shares are of words.
 *
 * @param seed words in a row that start an alignment
 * @param gap words of either text that may stand between two matches of one passage
 * @param leastWords matched words that make a passage
 * @param leastContent matched content words that make a passage
 * @param fewFingerprints shared fingerprints that make two articles worth aligning
 * @param fewTurns three names or numbers in a row that two articles must share to be compared
 *     sentence by sentence
 * @param commonPhrase articles that may share a fingerprint before it counts as a common phrase
 * @param commonVoices independent voices that share a fingerprint before it is a common phrase
 * @param leastQuoted content words that two articles must both quote to be told
 * @param verbatim share of equal words from which a passage is called verbatim
 * @param translated share of equal words below which a passage is called translated
 * @param evidence rare fingerprints that two articles must share to be told as a pair
 * @param agencyEvidence the same where both credit one agency
 * @param kinEvidence the same between two articles that a third has shown to be of one voice
 * @param kinPhrases the same counting phrases too that other voices have
 * @param kinJoin rare fingerprints that make one voice of two articles at second sight
 * @param sureEvidence the same to take two articles for one voice without a second look
 * @param sureShare share of the shorter article that must be in common for that
 * @param mostCompared articles of one voice that are all compared with each other
 * @param shareEvidence how many rare fingerprints a whole article in common stands for
 * @param copy share of the shorter article that must come from the other, to call it a copy
 * @param third the same at second sight, between groups of which all pairs share enough in the mean
 * @param thirdMean what they must share in the mean
 * @param wholeCopy the same, to call it the same text beyond doubt
 * @param crossPairs share of all pairs between two larger groups that must be copies to join them
 * @param sameAgency the same, where both credit one agency
 * @param slipEvidence how many rare fingerprints an error of writing stands for that both print
 * @param sameSlip the same as {@code copy}, where both print one error of writing in one place
 * @param rewordings true to look for texts told in other words too
 */
public record ReuseOptions(
    int seed,
    int gap,
    int leastWords,
    int leastContent,
    int fewFingerprints,
    int fewTurns,
    int commonPhrase,
    int commonVoices,
    int leastQuoted,
    double verbatim,
    double translated,
    double evidence,
    double agencyEvidence,
    double kinEvidence,
    double kinPhrases,
    double kinJoin,
    double sureEvidence,
    double sureShare,
    int mostCompared,
    double shareEvidence,
    double copy,
    double third,
    double thirdMean,
    double wholeCopy,
    double crossPairs,
    double sameAgency,
    double slipEvidence,
    double sameSlip,
    boolean rewordings) {
  /** Defaults. */
  public static final ReuseOptions DEFAULT =
      new ReuseOptions(
          3, 12, 7, 4, 3, 2, 100, 3, 6, 0.95, 0.5, 7, 4, 1, 2, 4, 8, 0.3, 100, 15, 0.47, 1, 1, 0.7,
          0.25, 0.24, 3, 0.33, true);

  /**
   * Defaults within one story: there a third of the shorter report makes one voice, as readers
   * judge it. Over a whole archive a third is as often a day's background.
   */
  public static final ReuseOptions STORY = DEFAULT.thirds(0.32, 0.25);

  /** The same where less makes one voice. */
  private ReuseOptions thirds(double third, double mean) {
    return new ReuseOptions(
        seed,
        gap,
        leastWords,
        leastContent,
        fewFingerprints,
        fewTurns,
        commonPhrase,
        commonVoices,
        leastQuoted,
        verbatim,
        translated,
        evidence,
        agencyEvidence,
        kinEvidence,
        kinPhrases,
        kinJoin,
        sureEvidence,
        sureShare,
        mostCompared,
        shareEvidence,
        copy,
        third,
        mean,
        wholeCopy,
        crossPairs,
        sameAgency,
        slipEvidence,
        sameSlip,
        rewordings);
  }

  /** The same for copy word by word only. */
  public ReuseOptions wordByWord() {
    return new ReuseOptions(
        seed,
        gap,
        leastWords,
        leastContent,
        fewFingerprints,
        Integer.MAX_VALUE,
        commonPhrase,
        commonVoices,
        leastQuoted,
        verbatim,
        translated,
        evidence,
        agencyEvidence,
        kinEvidence,
        kinPhrases,
        kinJoin,
        sureEvidence,
        sureShare,
        mostCompared,
        shareEvidence,
        copy,
        third,
        thirdMean,
        wholeCopy,
        crossPairs,
        sameAgency,
        slipEvidence,
        sameSlip,
        false);
  }
}
