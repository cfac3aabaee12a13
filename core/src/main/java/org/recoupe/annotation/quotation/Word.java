package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * A token as the rules for quotations see it: an inverted pronoun is parted from its verb, and a
 * quoted block is a single word.
 *
 * @param at its place in the text
 * @param form lower case, with straight apostrophes
 * @param kind what it is
 * @param capital true if it starts with an upper-case letter
 * @param block the quoted block that it stands for
 */
record Word(Span at, String form, Kind kind, boolean capital, @Nullable QuotedBlock block) {
  /** What a word is. */
  enum Kind {
    WORD,
    NUMBER,
    SIGN,
    /** « -t-il » in « a-t-il ». */
    CLITIC,
    QUOTE
  }

  boolean is(String other) {
    return form.equals(other);
  }

  boolean isQuote() {
    return kind == Kind.QUOTE;
  }

  boolean isSign() {
    return kind == Kind.SIGN;
  }

  /** True for a capitalised word. */
  boolean isName() {
    return kind == Kind.WORD && capital;
  }
}
