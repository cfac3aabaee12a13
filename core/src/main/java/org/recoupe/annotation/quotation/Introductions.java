package org.recoupe.annotation.quotation;

/** What stands before a sentence's subject, up to a comma: « Interrogé sur ce point, le maire ». */
final class Introductions {
  private final Lexicon lexicon;
  private final VerbGroups groups;

  Introductions(Lexicon lexicon, VerbGroups groups) {
    this.lexicon = lexicon;
    this.groups = groups;
  }

  /**
   * The comma that closes an introduction, from word {@code from} on and before {@code to}; or -1.
   */
  static int comma(Frame frame, int from, int to) {
    for (int i = from; i < Math.min(to, from + NounPhrases.LONGEST); i++) {
      if (frame.form(i).equals(",")) {
        return i;
      }
    }
    return -1;
  }

  /** « Soutien affiché du port, le maire a dit »: a noun where a sentence starts is no name. */
  boolean isFrontedNoun(NounPhrase phrase) {
    return phrase.start() == 0
        && phrase.nameStart() == 0
        && phrase.nameEnd() == 1
        && phrase.bodyEnd() > 1
        && lexicon.endsAsParticiple(phrase.frame().form(1));
  }

  /** True if no word of {@code [from, to)} is a verb or begins a clause. */
  boolean isVerbless(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      String form = frame.form(i);
      if (groups.at(frame, i) != null || lexicon.isFinite(form) || lexicon.clauseSigns.has(form)) {
        return false;
      }
    }
    return true;
  }

  /** « Irène Maudet, présente ce jour-là »: without a verb before it, this is none either. */
  boolean isApposed(Frame frame, VerbGroup group, int comma) {
    if (group.compound() || group.shape() != VerbGroup.Shape.FINITE) {
      return false;
    }
    for (int i = 0; i < comma; i++) {
      if (groups.at(frame, i) != null
          || lexicon.auxiliaries.has(frame.form(i))
          || lexicon.isFinite(frame.form(i))) {
        return false;
      }
    }
    return !frame.isQuote(comma - 1);
  }

  /** « , parti du nord »: a noun behind a comma that has no article and is no source. */
  boolean isBare(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int start = phrase.start();
    return !phrase.pronoun()
        && start > 1
        && phrase.nameStart() != start
        && lexicon.determiners.at(frame, start) == 0
        && lexicon.about.at(frame, start) == 0
        && frame.word(start).kind() == Word.Kind.WORD
        && frame.form(start - 1).equals(",")
        && !lexicon.unnamed.has(frame.form(start));
  }
}
