package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;

/** Who passed a quotation on: « a déclaré à l'AFP le maire », « selon le maire, cité par ... ». */
final class Relays {
  /** Words after a cue and its speaker in which a relay is looked for. */
  private static final int REACH = 16;

  private final Lexicon lexicon;
  private final NounPhrases phrases;

  Relays(Lexicon lexicon, NounPhrases phrases) {
    this.lexicon = lexicon;
    this.phrases = phrases;
  }

  /** Names of the relays beside the cue that starts at offset {@code cue}, in order. */
  List<String> beside(Frame frame, int cue) {
    int from = word(frame, cue);
    List<String> via = new ArrayList<>();
    for (int i = from; i < Math.min(frame.size(), from + REACH) && !frame.isQuote(i); i++) {
      int relay = lexicon.relays.at(frame, i);
      if (relay > 0) {
        NounPhrase by = phrases.at(frame, i + relay);
        if (by != null && by.named()) {
          via.add(by.name());
        }
      } else if (lexicon.citing.at(frame, i) > 0) {
        citing(frame, from, i, via);
      } else if (lexicon.interviewed.at(frame, i) > 0) {
        medium(frame, i + lexicon.interviewed.at(frame, i), via);
      }
      if (lexicon.that.has(frame.form(i))) {
        break;
      }
    }
    return via;
  }

  /** « selon l'agence Novapress, citant le maire »: the name before « citant » passed it on. */
  private void citing(Frame frame, int from, int to, List<String> via) {
    for (int i = from; i < to; i++) {
      NounPhrase by = phrases.at(frame, i);
      if (by != null && by.named() && by.end() <= to) {
        via.add(by.name());
        return;
      }
    }
  }

  private void medium(Frame frame, int at, List<String> via) {
    int name = frame.form(at).equals("l'") ? at + 1 : at;
    if (frame.isName(name) && lexicon.interviewers.has(frame.form(name))) {
      via.add(frame.words(name, name + 1));
    }
  }

  /** The first word that ends after {@code offset}, by halving. */
  private static int word(Frame frame, int offset) {
    int low = 0;
    int high = frame.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (frame.word(middle).at().end() > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }
}
