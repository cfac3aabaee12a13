package org.recoupe.annotation.quotation;

/** How much of what stands before « selon X » the source gives. */
final class SourceScopes {
  /** Most words of a number that another source gives. */
  private static final int LONGEST_COUNT = 5;

  private final Lexicon lexicon;

  SourceScopes(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * « L'élue, qui a perdu ses appuis, selon un sondage, sera battue », « Le pont est bloqué, avec
   * 40 camions à l'arrêt, selon la police »: the source gives the last part only. The word where it
   * starts, 0 where it gives all.
   */
  int narrowed(Frame frame, int from, int i, int end) {
    boolean main =
        frame.form(end).equals(",")
            && lexicon.isFinite(frame.form(end + 1))
            && !frame.isName(end + 1);
    int where = frame.form(i - 1).equals(",") ? 0 : counted(frame, from, i);
    if (where > 0) {
      return where;
    }
    int last = frame.form(i - 1).equals(",") ? i - 2 : i - 1;
    for (int at = last; at > from; at--) {
      if (frame.isQuote(at) && !frame.isQuote(last)) {
        return 0;
      }
      if (!frame.form(at).equals(",")) {
        continue;
      }
      int counted = at + 2 + lexicon.about.at(frame, at + 2);
      if (lexicon.content.company.has(frame.form(at + 1))
          && counted < frame.size()
          && frame.word(counted).kind() == Word.Kind.NUMBER) {
        return at + 2;
      }
      if (main && lexicon.content.subjectRelatives.has(frame.form(at + 1))) {
        return at + 2;
      }
      if (!main) {
        return 0;
      }
    }
    return main ? 0 : company(frame, from, i, end);
  }

  /**
   * « La crue a touché Valmont, où 400 maisons sont vides selon la police, puis Varech »: the word
   * behind « où », 0 where there is none or no number behind it.
   */
  private static int counted(Frame frame, int from, int i) {
    boolean number = false;
    for (int at = i - 1; at > from && !frame.form(at).equals(","); at--) {
      if (frame.form(at).equals("où")) {
        return number && frame.form(at - 1).equals(",") ? at + 1 : 0;
      }
      number |= frame.word(at).kind() == Word.Kind.NUMBER;
    }
    return 0;
  }

  /** « avec 40 camions à l'arrêt, selon la police, le port est bloqué »: the source counts only. */
  private int company(Frame frame, int from, int i, int end) {
    int counted = from + 1 + lexicon.about.at(frame, from + 1);
    boolean number = counted < i && frame.word(counted).kind() == Word.Kind.NUMBER;
    return number && frame.form(end).equals(",") && lexicon.content.company.has(frame.form(from))
        ? from + 1
        : 0;
  }

  /** « 800 selon la police, 1.500 selon les organisateurs »: another source's number follows. */
  boolean countsOther(Frame frame, int end) {
    int at = end;
    while (frame.form(at).equals(",") || lexicon.breaks.has(frame.form(at))) {
      at++;
    }
    at += lexicon.about.at(frame, at);
    boolean number =
        at < frame.size()
            && (frame.word(at).kind() == Word.Kind.NUMBER || lexicon.numerals.has(frame.form(at)));
    for (int i = at + 1; number && i < at + LONGEST_COUNT; i++) {
      if (lexicon.sourceCues.at(frame, i) > 0) {
        return true;
      }
    }
    return false;
  }

  /**
   * « C'est alors que, selon la police, ... », « le plan, qui selon lui « changera tout » »: what
   * follows is meant.
   */
  boolean isCleft(Frame frame, int i, int to, int end) {
    boolean waits = to > 1 && lexicon.that.has(frame.form(to - 1)) && frame.form(to).equals(",");
    boolean told = frame.isQuote(end) || frame.form(i - 1).equals("qui") && opensClause(frame, end);
    return waits || lexicon.relatives.has(frame.form(i - 1)) && told;
  }

  private boolean opensClause(Frame frame, int i) {
    return lexicon.auxiliaries.at(frame, i) > 0 || lexicon.isFinite(frame.form(i));
  }
}
