package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The persons without a name whom an article brings in, frame by frame: « une riveraine ». */
final class Strangers {
  private final List<List<NounPhrase>> byFrame = new ArrayList<>();
  private final List<List<NounPhrase>> several = new ArrayList<>();
  private final PhraseSigns signs;

  Strangers(Lexicon lexicon, NounPhrases phrases, PhraseSigns signs, List<Frame> frames) {
    this.signs = signs;
    for (Frame frame : frames) {
      List<NounPhrase> found = new ArrayList<>();
      List<NounPhrase> people = new ArrayList<>();
      for (int i = 0; i + 1 < frame.size(); i++) {
        // « Jeanne Arnal, une riveraine, » is no stranger
        boolean one =
            lexicon.one.has(frame.form(i))
                && lexicon.isPersonal(frame.form(i + 1))
                && !frame.form(i - 1).equals(",");
        NounPhrase phrase = one ? phrases.at(frame, i) : null;
        if (phrase != null && !phrase.named()) {
          found.add(phrase);
        }
        boolean many =
            lexicon.plurals.has(frame.form(i))
                && frame.form(i + 1).endsWith("s")
                && lexicon.isPersonal(singular(frame.form(i + 1)))
                && !hangs(lexicon, frame, i);
        phrase = many ? phrases.at(frame, i) : null;
        if (phrase != null && !phrase.named()) {
          people.add(phrase);
        }
      }
      byFrame.add(found);
      several.add(people);
    }
  }

  /** The one of {@code gender} brought in last before {@code offset}, here or one frame back. */
  @Nullable NounPhrase latest(int frame, int offset, char gender) {
    NounPhrase latest = null;
    for (int i = Math.max(0, frame - 1); i <= frame; i++) {
      for (NounPhrase phrase : byFrame.get(i)) {
        if (phrase.span().end() <= offset && signs.gender(phrase) == gender) {
          latest = phrase;
        }
      }
    }
    return latest;
  }

  /** « la peine des riverains »: of whom something is told, not who acts. */
  private static boolean hangs(Lexicon lexicon, Frame frame, int i) {
    return i > 0
        && frame.form(i).equals("des")
        && frame.word(i - 1).kind() == Word.Kind.WORD
        && lexicon.prepositions.at(frame, i - 1) == 0
        && lexicon.conjunctions.at(frame, i - 1) == 0
        && !lexicon.isFinite(frame.form(i - 1));
  }

  private static String singular(String form) {
    return form.substring(0, form.length() - 1);
  }

  /** « Des riverains l'attendaient. Ils ont dit »: several brought in last, or null. */
  @Nullable NounPhrase people(int frame, int offset) {
    NounPhrase latest = null;
    for (int i = Math.max(0, frame - 1); i <= frame; i++) {
      for (NounPhrase phrase : several.get(i)) {
        latest = phrase.span().end() <= offset ? phrase : latest;
      }
    }
    return latest;
  }
}
