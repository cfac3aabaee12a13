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
}
