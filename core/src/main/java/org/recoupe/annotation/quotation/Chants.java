package org.recoupe.annotation.quotation;

import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;

/** Reads what a crowd shouts: « aux cris de « Du pain ! » et « Dehors ! » ». */
final class Chants {
  /** Most words of an aside between commas: « aux cris, devenus habituels, de ». */
  private static final int LONGEST_ASIDE = 6;

  private final Lexicon lexicon;

  Chants(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Words of the cue at {@code i} that a quoted block follows, 0 if there is none. */
  int length(Frame frame, int i) {
    int length = lexicon.chants.at(frame, i);
    if (length == 0) {
      return 0;
    }
    int behind = behindAside(frame, i + length);
    QuotedBlock block = behind < frame.size() ? frame.word(behind).block() : null;
    String words = block == null ? "" : block.inner().of(frame.text());
    boolean shouted =
        lexicon.content.capitalChants.at(frame, i) == 0
            || !words.isEmpty() && Character.isUpperCase(words.charAt(0));
    return words.indexOf(' ') > 0 && shouted ? behind - i : 0;
  }

  /** « aux cris, devenus habituels, de »: the word behind « de », else {@code comma}. */
  private int behindAside(Frame frame, int comma) {
    int close =
        frame.form(comma).equals(",")
            ? Introductions.comma(frame, comma + 1, Math.min(frame.size(), comma + LONGEST_ASIDE))
            : -1;
    return close > 0 && lexicon.of.has(frame.form(close + 1)) ? close + 2 : comma;
  }

  /** « aux cris de « Du pain ! », « La paix ! » et « Dehors ! » »; returns the word after them. */
  int read(Reading reading, int from, int first) {
    Frame frame = reading.frame;
    NounPhrase crowd =
        new NounPhrase(frame, from, first, crowdHead(frame, from, first), first, -1, -1, false);
    Cue cue = new Cue(frame.words(from, first), frame.span(from, first), Cue.Stance.SAID);
    int at = first;
    while (frame.isQuote(at)) {
      reading.add(Contents.inner(frame, at), Quotation.Kind.DIRECT, cue, crowd);
      int next = at + 1;
      if (frame.form(next).equals(",") || lexicon.conjunctions.has(frame.form(next))) {
        next += 1 + (lexicon.of.has(frame.form(next + 1)) ? 1 : 0);
      }
      at = frame.isQuote(next) ? next : at + 1;
    }
    return at;
  }

  private int crowdHead(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (lexicon.crowds.has(frame.form(i))) {
        return i;
      }
    }
    return from;
  }
}
