package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The persons without a name whom an article brings in, frame by frame: « une riveraine ». */
final class Strangers {
  private final List<List<NounPhrase>> byFrame = new ArrayList<>();
  private final PhraseSigns signs;

  Strangers(Lexicon lexicon, NounPhrases phrases, PhraseSigns signs, List<Frame> frames) {
    this.signs = signs;
    for (Frame frame : frames) {
      List<NounPhrase> found = new ArrayList<>();
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
      }
      byFrame.add(found);
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
}
