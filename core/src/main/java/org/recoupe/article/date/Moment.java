package org.recoupe.article.date;

import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * A date that was read somewhere.
 *
 * @param value ISO date or date-time, with its offset where one was given
 * @param modified true where it is the day of a change, false for the publication or unknown
 * @param cued true where a word says which of the two it is
 * @param at its place in the text that it was read from
 */
public record Moment(String value, boolean modified, boolean cued, @Nullable Span at) {
  /** The day alone. */
  public String day() {
    return value.substring(0, Math.min(value.length(), 10));
  }
}
