package org.recoupe.annotation.quotation;

import org.jspecify.annotations.Nullable;

/** Finds what a relative pronoun points back to: « Paul Verdier, qui ajoutait ». */
final class Antecedents {
  /** Most words of a bracket before the pronoun. */
  private static final int LONGEST_BRACKET = 8;

  private final Lexicon lexicon;
  private final VerbGroups groups;
  private final NounPhrases phrases;
  private final Subjects subjects;

  Antecedents(Lexicon lexicon, VerbGroups groups, NounPhrases phrases, Subjects subjects) {
    this.lexicon = lexicon;
    this.groups = groups;
    this.phrases = phrases;
    this.subjects = subjects;
  }

  /** « Verdier, qui ajoutait », « le porte-parole qui évoque », « et qui ajoutait ». */
  @Nullable NounPhrase of(Reading reading, int relative) {
    Frame frame = reading.frame;
    int end = relative;
    if (frame.form(end - 1).equals("et") || frame.form(end - 1).equals("mais")) {
      return reading.speaker != null
          ? reading.speaker
          : subjects.first(frame, reading.from, end - 1);
    }
    while (end > 0 && frame.form(end - 1).equals(",")) {
      end--;
    }
    int bracket = end;
    while (frame.form(end - 1).equals(")") && bracket > Math.max(0, end - LONGEST_BRACKET)) {
      bracket--;
      if (frame.form(bracket).equals("(")) {
        // « du Groupe pour la paix (GPP), qui accuse »
        end = bracket;
      }
    }
    NounPhrase speaker = reading.speaker;
    int from = speaker == null || speaker.end() > end ? 0 : speaker.end();
    NounPhrase object = end < relative ? object(frame, from, end) : null;
    if (object != null) {
      return object;
    }
    if (speaker != null
        && speaker.end() <= end
        && (end - speaker.end() <= 6 || isApposition(frame, speaker.end(), end))) {
      return speaker;
    }
    NounPhrase found = ending(frame, end);
    int comma = found == null || !subjects.mayReport(found) ? apposition(frame, end) : 0;
    NounPhrase before = comma > 0 ? ending(frame, comma) : null;
    return before != null ? before : found;
  }

  /** « Un élu inquiet a interpellé Luc Arnal, qui »: the name behind a verb; or null. */
  private @Nullable NounPhrase object(Frame frame, int from, int end) {
    int start = end;
    while (start > from && frame.isName(start - 1)) {
      start--;
    }
    boolean verb =
        start < end
            && start > from + 1
            && !frame.isName(start - 1)
            && !frame.word(start - 1).isSign()
            && lexicon.endsAsParticiple(frame.form(start - 1))
            && lexicon.auxiliaries.has(frame.form(start - 2));
    NounPhrase phrase = verb ? phrases.at(frame, start) : null;
    return phrase != null && phrase.named() && phrase.end() == end ? phrase : null;
  }

  /** « Paul Verdier, le président du port de Valmont, qui »: one phrase behind one comma. */
  private boolean isApposition(Frame frame, int comma, int end) {
    NounPhrase phrase = frame.form(comma).equals(",") ? phrases.at(frame, comma + 1) : null;
    if (phrase == null || phrase.end() > end || lexicon.titles.at(frame, phrase.head()) == 0) {
      return false;
    }
    for (int i = comma + 1; i < end; i++) {
      if (frame.form(i).equals(",") || groups.at(frame, i) != null) {
        return false;
      }
    }
    return end - comma <= NounPhrases.LONGEST;
  }

  private @Nullable NounPhrase ending(Frame frame, int end) {
    NounPhrase found = subjects.endingAt(frame, end);
    if (found != null && subjects.canSpeak(found)) {
      return found;
    }
    // « l'appel du syndicat des dockers, qui a invité »
    NounPhrase behind = behindPreposition(frame, end);
    return behind != null ? behind : found;
  }

  /** « le syndicat des dockers, premier du port, qui »: the comma before the apposition, or 0. */
  private int apposition(Frame frame, int end) {
    for (int i = end - 1; i > Math.max(0, end - NounPhrases.LONGEST); i--) {
      if (frame.form(i).equals(",")) {
        return i;
      }
      if (frame.word(i).isSign() || groups.at(frame, i) != null) {
        return 0;
      }
    }
    return 0;
  }

  /** « annoncés par la préfecture, qui a reconnu »: the longest phrase that ends there. */
  @Nullable NounPhrase behindPreposition(Frame frame, int end) {
    NounPhrase best = null;
    for (int i = end - 1; i >= Math.max(1, end - NounPhrases.LONGEST); i--) {
      if (frame.word(i).isSign() || frame.isQuote(i)) {
        break;
      }
      boolean hangs =
          lexicon.prepositions.at(frame, i - 1) > 0 || lexicon.of.has(frame.form(i - 1));
      NounPhrase phrase =
          hangs && lexicon.determiners.at(frame, i) > 0 ? phrases.at(frame, i) : null;
      if (phrase == null && lexicon.contracted.has(frame.form(i - 1))) {
        phrase = phrases.contracted(frame, i - 1);
      } else if (phrase == null && frame.form(i).equals("des")) {
        phrase = phrases.at(frame, i);
      }
      if (phrase != null && phrase.end() == end && subjects.canSpeak(phrase)) {
        best = phrase;
      }
    }
    return best;
  }

  /**
   * The person with a title whom « , selon qui » at {@code end} points to: « Paul Verdier, le maire
   * de Valmont », « le mot de son chef »; or null.
   */
  @Nullable NounPhrase before(Frame frame, int end) {
    NounPhrase best = null;
    for (int i = end - 1; i >= Math.max(0, end - NounPhrases.LONGEST); i--) {
      if (lexicon.determiners.at(frame, i) == 0) {
        continue;
      }
      NounPhrase phrase = phrases.at(frame, i);
      boolean title = phrase != null && lexicon.titles.at(frame, phrase.head()) > 0;
      if (phrase != null && title && phrase.end() == end) {
        best = phrase;
      }
    }
    int comma = best == null ? -1 : best.start() - 1;
    if (comma < 2 || !frame.form(comma).equals(",")) {
      return best;
    }
    int first = comma;
    while (first > 0 && frame.isName(first - 1)) {
      first--;
    }
    NounPhrase named = comma - first > 1 ? phrases.at(frame, first) : null;
    return named != null && named.end() == comma ? named : best;
  }
}
