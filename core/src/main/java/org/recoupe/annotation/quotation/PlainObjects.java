package org.recoupe.annotation.quotation;

/** Objects of a cue that hold no quoted words: « a déploré des pillages au port ». */
final class PlainObjects {
  /** Least words of an object. */
  private static final int LEAST = 3;

  /** Most words that name who is accused. */
  private static final int LONGEST_ACCUSED = 14;

  private final Lexicon lexicon;
  private final Boundaries boundaries;

  PlainObjects(Lexicon lexicon, Boundaries boundaries) {
    this.lexicon = lexicon;
    this.boundaries = boundaries;
  }

  /** End of what is said from {@code from} on, 0 where nothing is. */
  int end(Frame frame, VerbGroup group, int from) {
    int intention = intention(frame, from, group.verb());
    int accused = intention > 0 ? 0 : accused(frame, group, from);
    return intention + accused > 0 ? intention + accused : deplored(frame, group, from);
  }

  /** « accuse le préfet de vider les quais »: end of what he is said to have done, or 0. */
  private int accused(Frame frame, VerbGroup group, int from) {
    boolean says =
        group.shape() == VerbGroup.Shape.FINITE
            && !lexicon.negations.has(frame.form(group.start()))
            && lexicon.content.accusing.has(group.verb().infinitive());
    if (!says) {
      return 0;
    }
    for (int i = from; i < Math.min(frame.size(), from + LONGEST_ACCUSED); i++) {
      if (lexicon.of.has(frame.form(i)) && opensInfinitive(frame, i + 1)) {
        int end = boundaries.after(frame, i + 1);
        return end - i > LEAST ? end : 0;
      }
      boolean comma = frame.form(i).equals(",");
      if (frame.isQuote(i) || frame.word(i).isSign() && !comma || frame.form(i).equals("qui")) {
        return 0;
      }
    }
    return 0;
  }

  private boolean opensInfinitive(Frame frame, int from) {
    int at = from;
    while (lexicon.beforeInfinitives.has(frame.form(at))) {
      at++;
    }
    return lexicon.isInfinitive(frame, at);
  }

  /**
   * « a déploré des pillages qui ont fait dix blessés »: what somebody was the first to call so; in
   * « a déploré les pillages » the report has told of them.
   */
  private int deplored(Frame frame, VerbGroup group, int from) {
    boolean told =
        group.compound()
            && group.shape() == VerbGroup.Shape.FINITE
            && !lexicon.negations.has(frame.form(group.start()))
            && lexicon.content.deploring.has(group.verb().infinitive())
            && (lexicon.one.has(frame.form(from)) || frame.form(from).equals("des"));
    if (!told) {
      return 0;
    }
    int end = boundaries.after(frame, from);
    for (int i = from; i < end; i++) {
      if (frame.isQuote(i)) {
        return 0;
      }
      if (frame.word(i).isSign()) {
        end = i;
      }
    }
    return end - from >= LEAST ? end : 0;
  }

  /** « annoncent leur intention de partir »: end of what is wanted, 0 where nothing is. */
  private int intention(Frame frame, int from, Verb verb) {
    boolean wanted =
        verb.takes('s')
            && lexicon.content.owners.has(frame.form(from))
            && lexicon.content.intentions.has(frame.form(from + 1))
            && (lexicon.of.has(frame.form(from + 2)) || frame.form(from + 2).equals("à"))
            && lexicon.isInfinitive(frame.form(from + 3));
    if (!wanted) {
      return 0;
    }
    int end = boundaries.after(frame, from);
    for (int i = from; i < end; i++) {
      boolean other = lexicon.breaks.at(frame, i + 1) + lexicon.relatives.at(frame, i + 1) > 0;
      if (frame.form(i).equals(",") && other) {
        return i;
      }
    }
    return end;
  }
}
