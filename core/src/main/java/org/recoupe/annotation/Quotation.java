package org.recoupe.annotation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * What somebody is reported to have said.
 *
 * @param at the words said, without their outermost quotation marks; for a mixed or indirect
 *     quotation the content clause after the cue
 * @param kind direct, mixed or indirect
 * @param cue the words that introduce it
 * @param speaker who said it, null where the text does not say
 */
public record Quotation(Span at, Kind kind, Cue cue, @Nullable Speaker speaker)
    implements Annotation {
  /** How the words are rendered. */
  public enum Kind {
    /** A full clause or more in quotation marks. */
    DIRECT,
    /** An indirect sentence with quoted words inside. */
    MIXED,
    /** Reported without quotation marks. */
    INDIRECT;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
