package org.recoupe.annotation.quotation;

import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;

/** Reads « Comme l'explique X, ... »: the cue stands first, and what was said follows the comma. */
final class AsReader {
  /** Most words of « ainsi que l' » before the verb. */
  private static final int LONGEST = 3;

  /** Most words between « comme » and a verb behind its subject: « comme le journal l'a dit ». */
  private static final int LONGEST_SUBJECT = 10;

  /** Least words of what somebody said behind « Comme X l'a dit, ». */
  private static final int LEAST_TOLD = 3;

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
    return as(lexicon, frame, start) >= 0;
  }

  /** Place of « comme » in « comme le maire l'a dit », where the verb group starts with « l' ». */
  private static int as(Lexicon lexicon, Frame frame, int start) {
    if (!lexicon.objectClitics.has(frame.form(start))) {
      return -1;
    }
    for (int i = start - 1; i >= Math.max(0, start - LONGEST_SUBJECT); i--) {
      if (frame.word(i).isSign() || frame.isQuote(i) || lexicon.auxiliaries.has(frame.form(i))) {
        return -1;
      }
      if (lexicon.as.at(frame, i) == 1) {
        return start - i > 1 ? i : -1;
      }
    }
    return -1;
  }

  /** « Mais, comme l'a dit le maire, »: nothing but an opener stands before « comme ». */
  private boolean isOpening(Frame frame, int from, int verb) {
    int at = from;
    while (at < verb && (lexicon.openers.at(frame, at) > 0 || frame.form(at).equals(","))) {
      at += Math.max(1, lexicon.openers.at(frame, at));
    }
    return verb - at <= LONGEST;
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
    int as = as(lexicon, frame, group.start());
    NounPhrase subject = as < 0 ? null : subjects.endingAt(frame, group.start());
    NounPhrase speaker =
        subject != null && subject.start() == as + 1
            ? subject
            : phrases.at(frame, complements.after(frame, group.end()));
    if (speaker == null || speaker.pronoun() || !subjects.canSpeak(speaker)) {
      return group.end();
    }
    int comma = complements.after(frame, Math.max(group.end(), speaker.end()));
    int said = said(frame, speaker == subject ? as + 1 : group.start());
    if (said >= reading.from) {
      // « « Le pont tiendra », comme l'a dit le maire »
      reading.add(Contents.inner(frame, said), Quotation.Kind.DIRECT, cue, speaker);
      reading.from = Math.max(group.end(), speaker.end());
      return reading.from;
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
    int first = speaker == subject ? as + 1 : group.start();
    boolean opens = isOpening(frame, reading.from, first);
    // « Comme l'a dit le maire, ... »: what follows is a clause, whatever its verb
    return opens && end - from >= LEAST_TOLD
        ? contents.clause(reading, from, cue, speaker, end)
        : Math.max(group.end(), speaker.end());
  }
}
