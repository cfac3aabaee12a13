package org.recoupe.text;

/**
 * A word, number, sign or gap-free piece of text.
 *
 * @param at its place, UTF-16, half-open
 * @param kind what its characters are
 */
public record Token(Span at, Kind kind) {
  /** What the characters of a token are. */
  public enum Kind {
    /**
     * Letters, perhaps with inner hyphens and apostrophes; an elided article (« l' ») is a word of
     * its own.
     */
    WORD,
    /** Digits with their separators. */
    NUMBER,
    /** Anything else. */
    SIGN
  }
}
