package org.recoupe.text;

import java.util.List;

/**
 * A text cut into sentences and tokens; every span counts UTF-16 units of {@code text}.
 *
 * @param text the characters
 * @param sentences in order, without overlap
 */
public record SegmentedText(String text, List<Sentence> sentences) {
  public SegmentedText {
    sentences = List.copyOf(sentences);
  }

  /** Number of the last sentence that starts at {@code place} or before it; -1 where none does. */
  public int sentenceAt(int place) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).at().start() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
