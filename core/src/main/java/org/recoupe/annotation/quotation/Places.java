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
    for (int i = group.end(); i < limit && !lexicon.that.has(frame.form(i)); i++) {
      NounPhrase seat = frame.form(i).equals("à") ? phrases.at(frame, i + 1) : null;
      if (seat != null && lexicon.institutions.has(seat.headForm())) {
        // « indique-t-on à Matignon »
        return seat;
      }
      int preposition = lexicon.heardFrom.at(frame, i);
      NounPhrase found = preposition > 0 ? phrases.at(frame, i + preposition) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** « à Matignon », « A Matignon », « dans l'entourage du maire ». */
  private static boolean isIn(Frame frame, int i) {
    String form = frame.form(i);
    return form.equals("à") || form.equals("dans") || i == 0 && form.equals("a");
  }

  /** « Chez les dockers, on assure que »: who « on », word {@code on}, is; or null. */
  @Nullable NounPhrase among(Frame frame, int on) {
    int comma = on - 1;
    if (!frame.form(comma).equals(",")) {
      return null;
    }
    for (int i = comma - 1; i >= Math.max(0, comma - LONGEST_PLACE); i--) {
      int length = lexicon.content.quarters.at(frame, i);
      NounPhrase seat = isIn(frame, i) ? phrases.at(frame, i + 1) : null;
      if (seat != null && seat.end() == comma && lexicon.institutions.has(seat.headForm())) {
        return seat;
      }
      NounPhrase found = length > 0 ? phrases.at(frame, i + length) : null;
      if (found == null && length > 0 && lexicon.contracted.has(frame.form(i + length - 1))) {
        found = phrases.contracted(frame, i + length - 1);
      }
      if (found != null && found.end() == comma && !found.pronoun()) {
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
