package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Finds where « on » reads or hears words: on banners, from a source. */
final class Places {
  /** Most words between « a-t-on entendu » and where it was heard. */
  private static final int LONGEST_PLACE = 8;

  private final Lexicon lexicon;
  private final NounPhrases phrases;

  Places(Lexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** « pouvait-on lire sur une banderole », « apprend-on de source policière ». */
  @Nullable NounPhrase heard(Frame frame, VerbGroup group) {
    int limit = Math.min(frame.size(), group.end() + LONGEST_PLACE);
    for (int i = group.end(); i < limit; i++) {
      int preposition = lexicon.heardFrom.at(frame, i);
      NounPhrase found = preposition > 0 ? phrases.at(frame, i + preposition) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** « Sur leurs pancartes, on peut lire », « des tags sur lesquels on pouvait lire »; or null. */
  @Nullable NounPhrase readOn(Frame frame, int to) {
    for (int i = to - 1; i >= Math.max(0, to - LONGEST_PLACE); i--) {
      NounPhrase phrase = lexicon.determiners.at(frame, i) > 0 ? phrases.at(frame, i) : null;
      if (phrase != null
          && (lexicon.ownDocuments.has(phrase.headForm())
              || lexicon.crowds.has(phrase.headForm()))) {
        return phrase;
      }
    }
    return null;
  }
}
