package org.recoupe.article;

import java.util.Locale;
import org.recoupe.text.Span;

/**
 * Source text that is no part of the report.
 *
 * @param at place in the source text, UTF-16, half-open
 * @param kind what it is
 */
public record Debris(Span at, Kind kind) {
  /** What a piece of debris is. */
  public enum Kind {
    NAVIGATION,
    SHARE,
    COUNTER,
    ADVERT,
    RELATED,
    CAPTION,
    CREDIT,
    BYLINE,
    DATELINE,
    PAYWALL,
    NEWSLETTER,
    CONSENT,
    COMMENT,
    TRANSLATION_NOTICE,
    EMBED,
    DUPLICATE,
    OTHER;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
