package org.recoupe.annotation.quotation;

/** Tells infinitives and participles that report by themselves from those of another verb. */
final class BareVerbs {
  /** Most words between a verb and the one that is joined to it. */
  private static final int LONGEST = 40;

  /** Most words of « afin de », « au point de ». */
  private static final int LONGEST_PURPOSE = 3;

  /** Most words between an auxiliary and its participle. */
  private static final int LONGEST_GAP = 4;

  /** Most words between a verb of moving and the infinitive. */
  private static final int LONGEST_COMPLEMENT = 6;

  private final Lexicon lexicon;

  BareVerbs(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** « pour réclamer », « avant d'ajouter », « pour dénoncer le plan et affirmer que ». */
  boolean isPurpose(Frame frame, int i) {
    if (isHistoric(frame, i) || endsAt(frame, i, lexicon.content.sequels) || isMoved(frame, i)) {
      return true;
    }
    if (lexicon.content.deeds.has(frame.form(i))) {
      return false;
    }
    if (endsAt(frame, i, lexicon.content.purposes)) {
      return true;
    }
    // « avant de rire et d'ajouter que »
    int joint = lexicon.of.has(frame.form(i - 1)) ? i - 2 : i - 1;
    if (!lexicon.joining.has(frame.form(joint))) {
      return false;
    }
    for (int at = joint - 1; at > Math.max(0, i - LONGEST); at--) {
      if (lexicon.isInfinitive(frame.form(at))
          && (endsAt(frame, at, lexicon.content.purposes)
              || endsAt(frame, at, lexicon.content.sequels))) {
        return true;
      }
    }
    return false;
  }

  /** « Et d'ajouter que »: an infinitive that opens a sentence. */
  boolean isHistoric(Frame frame, int i) {
    int length = lexicon.content.historic.at(frame, 0);
    return length > 0 && length == i;
  }

  /** « viendra à la barre confirmer »: a verb of moving, a complement, and why one moves. */
  private boolean isMoved(Frame frame, int i) {
    if (lexicon.of.has(frame.form(i - 1)) || lexicon.determiners.has(frame.form(i - 1))) {
      return false;
    }
    for (int at = i - 1; at >= Math.max(0, i - LONGEST_COMPLEMENT); at--) {
      if (lexicon.content.movers.has(frame.form(at))) {
        if (at == i - 1 && lexicon.content.deeds.has(frame.form(i))) {
          // « venu manifester »
          return false;
        }
        return !lexicon.of.has(frame.form(at + 1));
      }
      if (frame.word(at).isSign() || frame.isQuote(at)) {
        return false;
      }
    }
    return false;
  }

  private static boolean endsAt(Frame frame, int end, Phrases words) {
    for (int i = Math.max(0, end - LONGEST_PURPOSE); i < end; i++) {
      int length = words.at(frame, i);
      if (length > 0 && i + length == end) {
        return true;
      }
    }
    return false;
  }

  /** « a salué le plan et promis que »: a participle that shares the auxiliary of another. */
  boolean isJoined(Frame frame, int i) {
    if (!lexicon.joining.has(frame.form(i - 1))) {
      return false;
    }
    for (int at = i - 2; at >= Math.max(0, i - LONGEST); at--) {
      String form = frame.form(at);
      if (lexicon.auxiliaries.has(form)) {
        return !lexicon.being.has(form) && takesParticiple(frame, at, i - 1);
      }
      if (Frame.isStop(form) || form.equals(";")) {
        return false;
      }
    }
    return false;
  }

  private boolean takesParticiple(Frame frame, int auxiliary, int end) {
    for (int i = auxiliary + 1; i < Math.min(end, auxiliary + 1 + LONGEST_GAP); i++) {
      if (lexicon.endsAsParticiple(frame.form(i)) && lexicon.adverbs.at(frame, i) == 0) {
        return true;
      }
    }
    return false;
  }
}
