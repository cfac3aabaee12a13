package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** What of the words for a speaker without a name says who that is. */
final class Labels {
  /** Most words of the time when a document came out. */
  private static final int LONGEST_DATE = 5;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final PhraseSigns signs;

  Labels(Lexicon lexicon, NounPhrases phrases, PhraseSigns signs) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.signs = signs;
  }

  /** « un des dockers interrogés » without how the reporter met him. */
  NounPhrase shortened(NounPhrase phrase) {
    Frame frame = phrase.frame();
    NounPhrase dated =
        lexicon.ownDocuments.has(phrase.headForm()) || lexicon.documents.has(phrase.headForm())
            ? dated(phrase)
            : phrase;
    if (dated.end() > phrase.bodyEnd()) {
      return dated;
    }
    for (int i = phrase.head() + 1; i < phrase.bodyEnd(); i++) {
      if (lexicon.content.passing.at(frame, i) > 0 && !frame.isName(i)) {
        return new NounPhrase(frame, phrase.start(), i, phrase.head(), i, -1, -1, false);
      }
    }
    return phrase;
  }

  /** « un sondage paru vendredi », of which the phrase has the first words. */
  private NounPhrase dated(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int to = phrase.bodyEnd();
    boolean came = !frame.isName(to - 1) && lexicon.content.passing.at(frame, to - 1) > 0;
    while (came
        && to < Math.min(frame.size(), phrase.bodyEnd() + LONGEST_DATE)
        && (lexicon.time.has(frame.form(to))
            || lexicon.of.has(frame.form(to))
            || frame.word(to).kind() == Word.Kind.NUMBER)) {
      to++;
    }
    return new NounPhrase(frame, phrase.start(), to, phrase.head(), to, -1, -1, false);
  }

  /** « un manifestant » of « le dos d'un manifestant », or null. */
  @Nullable NounPhrase wearer(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int worn = lexicon.content.worn.at(frame, phrase.head());
    int of = phrase.head() + worn;
    if (worn == 0 || phrase.named() || !lexicon.of.has(frame.form(of))) {
      return null;
    }
    return frame.form(of).equals("du") ? phrases.contracted(frame, of) : phrases.at(frame, of + 1);
  }

  /** « les habituels « Du pain ! » »: the words before a chant name no speaker. */
  boolean isChant(NounPhrase phrase) {
    Frame frame = phrase.frame();
    for (int i = phrase.start(); i < phrase.end(); i++) {
      if (lexicon.ownDocuments.has(frame.form(i)) || lexicon.documents.has(frame.form(i))) {
        return false;
      }
    }
    return lexicon.chants.at(frame, phrase.start()) == phrase.end() - phrase.start();
  }

  /** « une majorité de Français », « deux Valmontais »: some of a people. */
  boolean isPeople(NounPhrase phrase) {
    return signs.plural(phrase)
        && phrase.nameEnd() - phrase.nameStart() == 1
        && phrase.headForm().endsWith("s")
        && phrase.head() == phrase.nameStart()
        && !lexicon.articles.has(phrase.frame().form(phrase.start()));
  }

  /** « le communiqué », « les mêmes chiffres », of which the text spoke before. */
  boolean pointsToSource(NounPhrase phrase) {
    Frame frame = phrase.frame();
    boolean document = lexicon.documents.has(phrase.headForm());
    if (document && lexicon.content.same.has(frame.form(phrase.head() - 1))) {
      return true;
    }
    return document
        && signs.definite(phrase)
        && !lexicon.owned.has(frame.form(phrase.start()))
        && phrase.bodyEnd() - phrase.head() == 1;
  }
}
