package org.recoupe.story;

/**
 * Thresholds of {@link StoryDetector}.
 *
 * @param join mean likeness of two groups of articles from which they are one story
 * @param days after so many days between two articles their likeness counts half
 * @param headline how much more a word of the headline weighs
 * @param name how much more a name weighs
 */
public record StoryOptions(double join, double days, double headline, double name) {
  /** For reports. */
  public static final StoryOptions DEFAULT = new StoryOptions(0.35, 7, 2, 1.5);
}
