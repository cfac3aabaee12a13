package org.recoupe.reuse;

import java.util.Locale;
import org.recoupe.article.Excerpt;

/**
 * Words that two articles share, {@code from} being the likelier source.
 *
 * @param from the earlier or fuller witness
 * @param to the other
 * @param kind how the words relate
 * @param score share of the words that are the same, 0 to 1
 */
public record Passage(Excerpt from, Excerpt to, Kind kind, double score) {
  /** How the words of two witnesses relate. */
  public enum Kind {
    /** The same words. */
    VERBATIM,
    /** Words swapped, cut or moved. */
    EDITED,
    /** The same order of facts in other words: translated back, or rewritten whole. */
    TRANSLATED,
    /** Only a public utterance is shared: no copy. */
    QUOTATION;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
