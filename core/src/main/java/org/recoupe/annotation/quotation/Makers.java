package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Who speaks through a document: « les chiffres du ministère », « un sondage par Valmetric ». */
final class Makers {
  /** Most words of time between a document and who made it. */
  private static final int LONGEST_TIME = 4;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final PhraseSigns signs;

  Makers(Lexicon lexicon, NounPhrases phrases, PhraseSigns signs) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.signs = signs;
  }

  /** « les chiffres du ministère » speak for the ministry, « un communiqué » for itself: null. */
  @Nullable NounPhrase of(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (lexicon.ownNames.has(phrase.headForm())) {
      return named(phrase);
    }
    if (!lexicon.documents.has(phrase.headForm())) {
      return null;
    }
    int stop = phrase.bodyEnd();
    if (lexicon.endsAsParticiple(frame.form(stop - 1))) {
      // « un bilan donné lundi soir par le ministre »
      while (stop < phrase.bodyEnd() + LONGEST_TIME && lexicon.time.has(frame.form(stop))) {
        stop++;
      }
    }
    for (int i = phrase.head() + 1; i <= stop; i++) {
      if (lexicon.of.has(frame.form(i)) || lexicon.by.has(frame.form(i))) {
        NounPhrase source = phrases.at(frame, i + 1);
        boolean official =
            source != null
                && (source.named()
                    || signs.titled(source)
                    || lexicon.institutions.has(source.headForm()));
        return official ? source : null;
      }
    }
    return null;
  }

  /** « un sondage d'opinion par Valmetric », as translations have it. */
  private @Nullable NounPhrase named(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int by = phrase.bodyEnd();
    boolean made = !phrase.named() && lexicon.by.has(frame.form(by)) && frame.isName(by + 1);
    NounPhrase maker = made ? phrases.at(frame, by + 1) : null;
    return maker != null && maker.named() ? maker : null;
  }
}
