package org.recoupe.annotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * The words that show that somebody said something (« a déclaré », « selon »).
 *
 * @param text the words, empty where a quotation stands without a cue
 * @param at their place, null where there is none
 * @param stance how it was said
 */
public record Cue(String text, @Nullable Span at, Stance stance) {
  /** What the cue says of the speech act. */
  public enum Stance {
    SAID,
    CLAIMED,
    DENIED,
    PROMISED,
    ASKED,
    ORDERED
  }
}
