package org.recoupe.story;

/**
 * Thresholds of {@link StoryDetector}.
 *
 * @param join mean likeness of two groups of articles, over all cross pairs, from which they are
 *     one story, where there are {@code many} articles or more
 * @param joinFew the same where there are {@code few} articles or fewer: who hands in a handful of
 *     reports has most often chosen reports of one event; in between it grows with the logarithm
 * @param alike share of that likeness from which two stories are neighbours
 * @param few see {@code joinFew}
 * @param many see {@code join}
 * @param joinShort the same where the texts are mere headlines
 * @param shortText terms below which, in the middle of all articles, texts are headlines
 * @param shortWords words below which a text is a headline, whose very wording counts
 * @param phrase how much two words in a row of a headline weigh
 * @param days when two groups lie so many days apart their likeness counts half
 * @param namedDays calendar days named in an undated article from which they date it
 * @param otherDays factor on the likeness of an undated article and others that were published, or
 *     name days, more than {@code nearDays} from all of its own
 * @param nearDays see {@code otherDays}
 * @param headline how much more a word of the headline weighs
 * @param name how much more a name weighs
 * @param anchor how much a number together with its neighbour weighs (« acte IX », « 19 décembre »)
 * @param compareAll number of articles up to which all pairs are compared
 * @param topTerms weightiest terms of an article by which others are looked up
 * @param commonTerm articles that may share such a term before it is too common to look up all
 * @param neighbours likest articles that are kept for each
 */
public record StoryOptions(
    double join,
    double joinFew,
    double alike,
    int few,
    int many,
    double joinShort,
    int shortText,
    int shortWords,
    double phrase,
    double days,
    int namedDays,
    double otherDays,
    int nearDays,
    double headline,
    double name,
    double anchor,
    int compareAll,
    int topTerms,
    int commonTerm,
    int neighbours) {
  /** Defaults. */
  public static final StoryOptions DEFAULT =
      new StoryOptions(
          0.32, 0.14, 0.6, 5, 2_000, 0.2, 40, 30, 0.7, 4, 3, 0.4, 10, 2, 1, 1, 400, 24, 250, 24);

  /** The likeness that makes one story among {@code articles} articles. */
  double join(int articles) {
    double share = Math.log((double) articles / few) / Math.log((double) many / few);
    return joinFew + (join - joinFew) * Math.min(1, Math.max(0, share));
  }
}
