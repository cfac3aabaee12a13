package org.recoupe.dossier.html;

import java.util.List;

/** Writes one wording so that its differences from another are seen. */
final class Wording {
  /** Where less than this share of the words is common, marks hide more than they show. */
  private static final double LEAST_COMMON = 0.3;

  private Wording() {}

  /** {@code words} with what it adds to {@code base} and what it drops marked as such. */
  static void difference(Html html, String base, String words) {
    List<WordDiff.Run> runs = WordDiff.compare(base, words);
    if (common(runs) < LEAST_COMMON) {
      html.text(words);
      return;
    }
    boolean begun = false;
    for (WordDiff.Run run : runs) {
      html.text(begun ? " " : "");
      begun = true;
      switch (run.change()) {
        case SAME -> html.text(run.words());
        case ADDED -> html.element("ins", run.words());
        case DROPPED -> html.element("del", run.words());
      }
    }
  }

  /** Letters of words in both, as a share of the letters of the shorter wording. */
  private static double common(List<WordDiff.Run> runs) {
    int same = 0;
    int added = 0;
    int dropped = 0;
    for (WordDiff.Run run : runs) {
      int letters = run.words().length();
      switch (run.change()) {
        case SAME -> same += letters;
        case ADDED -> added += letters;
        case DROPPED -> dropped += letters;
      }
    }
    return (double) same / Math.max(1, same + Math.min(added, dropped));
  }
}
