package org.recoupe.annotation.quotation;

/** What the small words of a noun phrase show: number, gender, definiteness, age. */
final class PhraseSigns {
  /** Most words between a noun and the age that shows a person. */
  private static final int LONGEST_AGE = 8;

  private final Lexicon lexicon;

  PhraseSigns(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** « le maire », « ce témoin », « sa voisine ». */
  boolean definite(NounPhrase phrase) {
    return lexicon.definite.has(first(phrase)) || lexicon.contracted.has(first(phrase));
  }

  /** « les pompiers », « plusieurs témoins », « la plupart des dockers », « 1.500 personnes ». */
  boolean plural(NounPhrase phrase) {
    Frame frame = phrase.frame();
    int words = lexicon.determiners.at(frame, phrase.start());
    boolean partitive =
        words > 1
            && lexicon.of.has(frame.form(phrase.start() + words - 1))
            && lexicon.oneOf.at(frame, phrase.start()) == 0;
    return partitive
        || lexicon.plurals.has(first(phrase))
        || frame.word(phrase.start()).kind() == Word.Kind.NUMBER;
  }

  /** « un témoin », « des sources », « une source policière ». */
  boolean unnamed(NounPhrase phrase) {
    return lexicon.indefinite.has(first(phrase)) || lexicon.unnamed.has(first(phrase));
  }

  /** « un cordiste de 22 ans », « une habitante, 61 ans ». */
  boolean aged(NounPhrase phrase) {
    Frame frame = phrase.frame();
    for (int i = phrase.head() + 1; i < phrase.head() + LONGEST_AGE && i < frame.size(); i++) {
      if (lexicon.years.has(frame.form(i))) {
        return frame.word(i - 1).kind() == Word.Kind.NUMBER;
      }
    }
    return false;
  }

  /** « le préfet de Savoie » is one man, whoever spoke before; « le préfet » is who did. */
  boolean specific(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (lexicon.looseTitles.has(phrase.headForm())) {
      return false;
    }
    for (int i = phrase.head() + 1; i < phrase.bodyEnd(); i++) {
      if (frame.isName(i) && PhraseNames.hangs(lexicon, frame, i)) {
        return lexicon.country(frame.form(i)).equals(frame.form(i))
            && !lexicon.isCountry(frame.form(i));
      }
    }
    return false;
  }

  /** True where the head is that of one person's title. */
  boolean titled(NounPhrase phrase) {
    return lexicon.titles.at(phrase.frame(), phrase.head()) > 0
        || lexicon.titles.has(phrase.headForm());
  }

  /** 'f', 'm', or '?' where determiner, title or pronoun do not show it. */
  char gender(NounPhrase phrase) {
    Frame frame = phrase.frame();
    if (phrase.pronoun()) {
      if (lexicon.feminine.at(frame, phrase.start()) > 0) {
        return 'f';
      }
      boolean open =
          first(phrase).startsWith("l'") || lexicon.pronounCues.at(frame, phrase.start()) > 0;
      return open ? '?' : 'm';
    }
    char shown = '?';
    for (int i = phrase.start(); i <= phrase.head(); i++) {
      if (lexicon.feminineSigns.has(frame.form(i))) {
        return 'f';
      }
      if (lexicon.masculineSigns.has(frame.form(i))) {
        shown = 'm';
      }
    }
    char title = shown == '?' ? ofTitle(phrase.headForm()) : shown;
    return title == '?' && !titled(phrase) ? lexicon.nounGender(phrase.headForm()) : title;
  }

  /** « l'avocate » has a masculine form beside it. */
  private char ofTitle(String head) {
    for (String ending : lexicon.feminineEndings) {
      int cut = ending.indexOf(' ');
      String feminine = cut < 0 ? ending : ending.substring(0, cut);
      String masculine = cut < 0 ? "" : ending.substring(cut + 1);
      if (head.endsWith(feminine)
          && lexicon.titles.has(head.substring(0, head.length() - feminine.length()) + masculine)) {
        return 'f';
      }
    }
    return '?';
  }

  /** « le Ruritain », « l'Allemande »: one person by nationality. */
  boolean demonym(NounPhrase phrase) {
    Frame frame = phrase.frame();
    return definite(phrase)
        && phrase.bodyEnd() - phrase.start() == 2
        && frame.isName(phrase.bodyEnd() - 1)
        && lexicon.isDemonym(frame.form(phrase.bodyEnd() - 1));
  }

  private static String first(NounPhrase phrase) {
    return phrase.frame().form(phrase.start());
  }
}
