package org.recoupe.annotation.quotation;

/** Tells people in number who are a crowd by what they do: « Des milliers de gens défilent ». */
final class Marchers {
  /** Most frames since a crowd of which « beaucoup » are. */
  static final int SINCE = 4;

  private final Lexicon lexicon;

  Marchers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * True for people without a name, « des milliers de « gilets verts » » too, of whom the sentence
   * says that they march or shout.
   */
  boolean are(NounPhrase phrase) {
    if (phrase.named() || phrase.pronoun()) {
      return false;
    }
    Frame frame = phrase.frame();
    boolean people = false;
    boolean counted = false;
    for (int i = phrase.start(); i < phrase.end(); i++) {
      people |= lexicon.content.people.has(frame.form(i)) || frame.isQuote(i);
      counted |= frame.word(i).kind() == Word.Kind.NUMBER || lexicon.numerals.has(frame.form(i));
    }
    int at = phrase.head();
    while (at < phrase.end() - 1
        && (lexicon.about.has(frame.form(at)) || frame.word(at).kind() == Word.Kind.NUMBER)) {
      // « les quelque 300 femmes »
      at++;
    }
    String head = frame.form(at);
    boolean headed = lexicon.content.people.has(head) || lexicon.numerals.has(head);
    if (!people || !counted || !headed) {
      return false;
    }
    for (int i = 0; i < frame.size(); i++) {
      if (lexicon.content.marching.at(frame, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /** « Beaucoup », « certaines »: some of the people of whom the text spoke. */
  boolean someOfThem(NounPhrase phrase) {
    return lexicon.quantifiers.at(phrase.frame(), phrase.start()) == phrase.end() - phrase.start();
  }
}
