package org.recoupe.reuse;

/**
 * Thresholds of {@link ReuseDetector}; all but the last four count words.
 *
 * @param seed words in a row that start an alignment
 * @param gap words of either text that may stand between two matches of one passage
 * @param leastWords matched words that make a passage
 * @param leastContent matched content words that make a passage
 * @param fewFingerprints shared fingerprints that make two articles worth aligning
 * @param commonFingerprint articles that share a fingerprint before it counts as a common phrase
 * @param verbatim share of equal words from which a passage is called verbatim
 * @param translated share of equal words below which a passage is called translated
 * @param copy share of the shorter article that must come from the other, to call it a copy
 * @param sameAgency the same, where both credit one agency
 */
public record ReuseOptions(
    int seed,
    int gap,
    int leastWords,
    int leastContent,
    int fewFingerprints,
    int commonFingerprint,
    double verbatim,
    double translated,
    double copy,
    double sameAgency) {
  /** Defaults. */
  public static final ReuseOptions DEFAULT =
      new ReuseOptions(3, 12, 7, 4, 3, 200, 0.95, 0.5, 0.33, 0.12);
}
