package org.recoupe.annotation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * Who said something.
 *
 * @param text the words at the cue, pronoun included
 * @param at their place, null where the speaker follows from an earlier quotation alone
 * @param name the referent: full name, or the description where the text gives no name; null where
 *     not found
 * @param kind what kind of source
 * @param via who passed it on, nearest to the reader last (« a déclaré à l'AFP », « cité par
 *     Interfax »)
 */
public record Speaker(
    String text, @Nullable Span at, @Nullable String name, Kind kind, List<String> via) {
  public Speaker {
    via = List.copyOf(via);
  }

  /** What kind of source. */
  public enum Kind {
    PERSON,
    OFFICE,
    GROUP,
    UNNAMED,
    UNKNOWN
  }
}
