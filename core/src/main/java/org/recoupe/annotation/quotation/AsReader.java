package org.recoupe.annotation.quotation;

import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;

/** Reads « Comme l'explique X, ... »: the cue stands first, and what was said follows the comma. */
final class AsReader {
  /** Most words of « ainsi que l' » before the verb. */
  private static final int LONGEST = 3;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Subjects subjects;
  private final Clauses clauses;
  private final Contents contents;
  private final Boundaries boundaries;

  AsReader(
      Lexicon lexicon,
      NounPhrases phrases,
      Complements complements,
      Subjects subjects,
      Clauses clauses,
      Contents contents,
      Boundaries boundaries) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.complements = complements;
    this.subjects = subjects;
    this.clauses = clauses;
    this.contents = contents;
    this.boundaries = boundaries;
  }

  /** True where « comme » stands before a verb group that starts at {@code start}. */
  static boolean follows(Lexicon lexicon, Frame frame, int start) {
    for (int i = Math.max(0, start - LONGEST); i < start; i++) {
      int length = lexicon.as.at(frame, i);
      if (length > 0 && i + length == start) {
        return true;
      }
    }
    return false;
  }

  /** The quoted clause before « comme l'a dit », or -1. */
  private int said(Frame frame, int verb) {
    int at = verb - 1;
    while (at > 0 && at > verb - 1 - LONGEST && !frame.isQuote(at)) {
      at--;
    }
    QuotedBlock block = at >= 0 ? frame.word(at).block() : null;
    return block != null && clauses.isClause(block.inner().of(frame.text())) ? at : -1;
  }

  /** Adds what follows the cue; returns the word after what was read. */
  int read(Reading reading, VerbGroup group, Cue cue) {
    Frame frame = reading.frame;
    NounPhrase speaker = phrases.at(frame, complements.after(frame, group.end()));
    if (speaker == null || speaker.pronoun() || !subjects.canSpeak(speaker)) {
      return group.end();
    }
    int comma = complements.after(frame, speaker.end());
    int said = said(frame, group.start());
    if (said >= reading.from) {
      // « « Le pont tiendra », comme l'a dit le maire »
      reading.add(Contents.inner(frame, said), Quotation.Kind.DIRECT, cue, speaker);
      reading.from = speaker.end();
      return speaker.end();
    }
    if (!frame.form(comma).equals(",") && !frame.form(comma).equals(":")) {
      return group.end();
    }
    int from = comma + 1;
    if (lexicon.relatives.has(frame.form(from))) {
      return group.end();
    }
    if (frame.isQuote(from)) {
      reading.add(Contents.inner(frame, from), Quotation.Kind.DIRECT, cue, speaker);
      reading.from = from + 1;
      return from + 1;
    }
    int end = boundaries.after(frame, from);
    boolean opens = group.start() - reading.from <= LONGEST;
    return opens && clauses.isClause(frame, from, end)
        ? contents.clause(reading, from, cue, speaker, end)
        : speaker.end();
  }
}
