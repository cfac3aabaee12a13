package org.recoupe.annotation.quotation;

/**
 * Tells whom something is said to or of from what is said: « appelle les élus à « tenir bon » ».
 */
final class Addressees {
  /** Most words between « que » and a verb that names. */
  private static final int LONGEST_NAMER = 8;

  /** Most words before an infinitive: « ne plus se ». */
  private static final int LONGEST_LIMIT = 4;

  private final Lexicon lexicon;

  Addressees(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * « appelle les élus à « tenir bon » », « accuse le port d'avoir « menti » »: the word behind
   * whom it is said to or of, {@code from} where there is none.
   */
  int behind(Frame frame, Verb verb, int from, int to) {
    boolean asks = verb.takes('a');
    if (!asks && !verb.takes('d') || infinitiveAt(frame, from)) {
      return from;
    }
    for (int i = from; i + 1 < to; i++) {
      boolean asked = asks && frame.form(i).equals("à") || lexicon.of.has(frame.form(i));
      if (asked && infinitiveAt(frame, i + 1)) {
        // « appelle « le plus grand nombre » à y venir »: those words are said
        return quotes(frame, from, i) && !quotes(frame, i + 1, to) ? from : i + 1;
      }
      // « accuse le préfet, Luc Arnal, de vider les quais »
      boolean apposed =
          frame.form(i).equals(",") && lexicon.content.accusing.has(verb.infinitive());
      if (frame.word(i).isSign() && !apposed) {
        return from;
      }
    }
    return from;
  }

  private static boolean quotes(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** « ce que le maire appelle « la grande crue » ». */
  boolean isName(Frame frame, VerbGroup group) {
    if (!lexicon.content.naming.has(group.verb().infinitive()) || !group.verb().tail().isEmpty()) {
      return false;
    }
    for (int i = group.start() - 1; i >= Math.max(0, group.start() - LONGEST_NAMER); i--) {
      if (lexicon.that.has(frame.form(i))) {
        return true;
      }
      if (frame.word(i).isSign()) {
        return false;
      }
    }
    return false;
  }

  private boolean infinitiveAt(Frame frame, int i) {
    QuotedBlock block = frame.word(i).block();
    if (block != null) {
      String[] words = block.inner().of(frame.text()).split("[ '’\u00a0]+", 4);
      int at = 0;
      while (at + 1 < words.length && isBeforeInfinitive(Frames.fold(words[at]))) {
        at++;
      }
      return lexicon.isInfinitive(Frames.fold(words[at]));
    }
    int at = i;
    while (lexicon.beforeInfinitives.has(frame.form(at)) && !lexicon.of.has(frame.form(at))) {
      at++;
    }
    // « exhorte les élus à ne pas « céder » »
    return lexicon.isInfinitive(frame, at) || at > i && at < i + LONGEST_LIMIT && quoted(frame, at);
  }

  private boolean quoted(Frame frame, int i) {
    return frame.isQuote(i) && infinitiveAt(frame, i);
  }

  private boolean isBeforeInfinitive(String form) {
    return !lexicon.of.has(form)
        && (lexicon.beforeInfinitives.has(form) || lexicon.beforeInfinitives.has(form + "'"));
  }

  /** « de tenir bon »: quoted words that open with « de » and an infinitive. */
  boolean opensWithInfinitive(String words) {
    String[] first = words.split("[ '’]+", 3);
    String of = Frames.fold(first[0]);
    return first.length > 1
        && (lexicon.of.has(of) || lexicon.of.has(of + "'"))
        && lexicon.isInfinitive(Frames.fold(first[1]));
  }
}
