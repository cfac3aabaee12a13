package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;

/** Reads what people say they are after: « Des dockers ont défilé pour « sauver le port » ». */
final class Aims {
  /** Least words of an aim. */
  private static final int LEAST = 3;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final Subjects subjects;

  Aims(Lexicon lexicon, VerbGroups groups, Subjects subjects) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.subjects = subjects;
  }

  /** Words of « pour » at {@code i} before quoted words that open with an infinitive, or 0. */
  int length(Frame frame, int i) {
    int length = lexicon.content.aims.at(frame, i);
    QuotedBlock block = i + length < frame.size() ? frame.word(i + length).block() : null;
    if (length == 0 || block == null || block.name()) {
      return 0;
    }
    String[] words = block.inner().of(frame.text()).split("[ '’\\u00a0]+", LEAST + 1);
    int first = 0;
    while (first + 1 < words.length && isBefore(Frames.fold(words[first]))) {
      first++;
    }
    boolean aim = words.length >= LEAST && lexicon.isInfinitive(Frames.fold(words[first]));
    return aim && !isToldBehind(frame, i + length) && subject(frame, i) != null ? length : 0;
  }

  /** « Le port ferme pour « sauver la ville », a dit le maire »: he says all of it. */
  private boolean isToldBehind(Frame frame, int quote) {
    for (int i = quote + 1; i < frame.size(); i++) {
      if (lexicon.sourceCues.at(frame, i) > 0 || frame.isClitic(i)) {
        return true;
      }
      VerbGroup group = frame.form(i - 1).equals(",") ? groups.at(frame, i) : null;
      if (group != null && group.shape() == VerbGroup.Shape.FINITE && group.verb().takes('q')) {
        return true;
      }
    }
    return false;
  }

  private boolean isBefore(String form) {
    return lexicon.beforeInfinitives.has(form) || lexicon.beforeInfinitives.has(form + "'");
  }

  /** Who is the subject of the sentence before word {@code to} and may say it, or null. */
  private @Nullable NounPhrase subject(Frame frame, int to) {
    NounPhrase subject = subjects.first(frame, 0, to);
    boolean speaks =
        subject != null
            && (subject.pronoun()
                ? lexicon.personal.has(subject.headForm())
                    || lexicon.pluralPronouns.has(subject.headForm())
                : subjects.mayReport(subject) || lexicon.numerals.has(subject.headForm()));
    for (int i = speaks && subject != null ? subject.end() : to; i < to; i++) {
      if (frame.form(i).equals("été") || frame.isQuote(i) && frame.form(i + 1).equals(",")) {
        // « Des enquêtes ont été ouvertes pour « faire la lumière » »
        return null;
      }
    }
    return speaks ? subject : null;
  }

  /** Adds the aim behind the words {@code [from, to)}; returns the word after it. */
  int read(Reading reading, int from, int to) {
    Frame frame = reading.frame;
    NounPhrase subject = reading.speaker != null ? reading.speaker : subject(frame, from);
    Cue cue = new Cue(frame.words(from, to), frame.span(from, to), Cue.Stance.SAID);
    reading.add(Contents.inner(frame, to), Quotation.Kind.DIRECT, cue, subject);
    reading.from = to + 1;
    return to + 1;
  }
}
