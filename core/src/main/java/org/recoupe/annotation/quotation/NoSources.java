package org.recoupe.annotation.quotation;

/** Tells what stands behind « selon » and is nobody: « selon les cas », « selon la doxa ». */
final class NoSources {
  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Subjects subjects;

  NoSources(Lexicon lexicon, NounPhrases phrases, Subjects subjects) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** True where no source stands at {@code i}, behind its cue. */
  boolean at(Frame frame, int i) {
    if (lexicon.noSources.has(frame.form(i))) {
      return true;
    }
    int determiner = lexicon.determiners.at(frame, i);
    int noun = i + determiner;
    // « d'après la zone de police »
    boolean official =
        lexicon.of.has(frame.form(noun + 1)) && lexicon.institutions.has(frame.form(noun + 2));
    if (determiner > 0 && lexicon.noSources.at(frame, noun) > 0 && !official) {
      return true;
    }
    NounPhrase phrase = phrases.at(frame, i);
    if (phrase == null || phrase.pronoun() || subjects.canSpeak(phrase)) {
      return false;
    }
    return frame.form(i - 1).equals("suivant") || lexicon.isThing(phrase.headForm());
  }

  /** « la thèse selon laquelle la digue a cédé »: nobody says it. */
  boolean isIdea(NounPhrase phrase) {
    return !phrase.named()
        && !phrase.pronoun()
        && (lexicon.noSources.has(phrase.headForm())
            || lexicon.isThing(phrase.headForm()) && !subjects.canSpeak(phrase));
  }
}
