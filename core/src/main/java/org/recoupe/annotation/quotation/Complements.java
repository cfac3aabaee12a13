package org.recoupe.annotation.quotation;

/** Steps over what may stand between a cue and its subject or its « que ». */
final class Complements {
  /** Most words stepped over in one go. */
  private static final int LONGEST = 24;

  /** Most words of one prepositional complement. */
  private static final int LONGEST_COMPLEMENT = 12;

  private final Lexicon lexicon;
  private final VerbGroups groups;

  Complements(Lexicon lexicon, VerbGroups groups) {
    this.lexicon = lexicon;
    this.groups = groups;
  }

  /** The first word at or after {@code i} that is no adverb, time, bracket or complement. */
  int after(Frame frame, int i) {
    int at = i;
    int limit = Math.min(frame.size(), i + LONGEST);
    while (at < limit) {
      int next = step(frame, at);
      if (next == at) {
        return at;
      }
      at = next;
    }
    return Math.min(at, frame.size());
  }

  private int step(Frame frame, int at) {
    String form = frame.form(at);
    int time = time(frame, at);
    if (time > at) {
      return time;
    }
    int adverb = lexicon.adverbs.at(frame, at);
    if (adverb > 0) {
      return at + adverb;
    }
    if (lexicon.isAdverb(form) && !lexicon.institutions.has(form) && !frame.isName(at)) {
      return at + 1;
    }
    if (form.equals("(")) {
      return bracket(frame, at);
    }
    if (form.equals(",")) {
      // « évoque, lui, « des garanties » »
      int stressed = lexicon.stressed.at(frame, at + 1);
      if (stressed > 0 && frame.form(at + 1 + stressed).equals(",")) {
        return at + stressed + 2;
      }
      return lexicon.content.likenesses.at(frame, at + 1) > 0 ? compared(frame, at) : at;
    }
    int preposition = lexicon.prepositions.at(frame, at);
    if (form.equals("à") && opensInfinitive(frame, at + 1)) {
      // « a appelé dans un message à garder « son calme » »
      return at;
    }
    if (preposition > 0 && !form.equals("selon")) {
      return complement(frame, at + preposition);
    }
    return at;
  }

  /** The word after an insertion that the comma at {@code comma} opens, or after that comma. */
  int inserted(Frame frame, int comma) {
    int at = after(frame, comma + 1);
    return at > comma + 1 && frame.form(at).equals(",") ? at + 1 : comma + 1;
  }

  /**
   * « lundi », « ce mardi soir », « le 5 mars », « dans la nuit », « (les chiffres) du 5 mars ».
   */
  int time(Frame frame, int at) {
    int i = at;
    String form = frame.form(i);
    if (form.equals("ce")
        || form.equals("cet")
        || form.equals("cette")
        || form.equals("le")
        || form.equals("la")
        || form.equals("du")
        || form.equals("de")) {
      i++;
    }
    int start = i;
    while (i < frame.size()
        && i < start + 6
        && (lexicon.time.at(frame, i) > 0
            || (frame.word(i).kind() == Word.Kind.NUMBER
                && (i > start || lexicon.time.has(frame.form(i + 1)))))) {
      i++;
    }
    return i > start ? i : at;
  }

  /** « réclame, comme d'autres, « une réponse » »: the word after the comparison. */
  private int compared(Frame frame, int comma) {
    for (int i = comma + 1; i < Math.min(frame.size(), comma + LONGEST_COMPLEMENT); i++) {
      if (frame.form(i).equals(",")) {
        return i + 1;
      }
      if (frame.word(i).isSign() || frame.isQuote(i) || groups.at(frame, i) != null) {
        return comma;
      }
    }
    return comma;
  }

  private static int bracket(Frame frame, int at) {
    for (int i = at + 1; i < Math.min(frame.size(), at + LONGEST_COMPLEMENT); i++) {
      if (frame.form(i).equals(")")) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean opensInfinitive(Frame frame, int from) {
    int at = from;
    while (lexicon.negations.has(frame.form(at)) || lexicon.limits.has(frame.form(at))) {
      at++;
    }
    return lexicon.isInfinitive(frame.form(at));
  }

  private int complement(Frame frame, int from) {
    int i = from;
    while (lexicon.of.has(frame.form(i))
        || frame.form(i).equals("à")
        || frame.form(i).equals("au")) {
      i++;
    }
    if (i < frame.size() && lexicon.media.has(frame.form(i)) && frame.isName(i)) {
      // « sur Europe 1 »
      return frame.word(i + 1 < frame.size() ? i + 1 : i).kind() == Word.Kind.NUMBER
          ? i + 2
          : i + 1;
    }
    int determiner = lexicon.determiners.at(frame, i);
    if (determiner == 0 && frame.isName(i) && frame.isName(i + 1) && frame.isName(i + 2)) {
      // « a dit à Novapress Paul Verdier »
      return i + 1;
    }
    i += determiner;
    if (i < frame.size() && lexicon.media.has(frame.form(i)) && frame.isName(i)) {
      return i + 1;
    }
    boolean noun = false;
    int limit = Math.min(frame.size(), from + LONGEST_COMPLEMENT);
    while (i < limit) {
      Word word = frame.word(i);
      String form = word.form();
      if (word.kind() == Word.Kind.SIGN || word.kind() == Word.Kind.CLITIC || word.isQuote()) {
        break;
      }
      if (lexicon.of.has(form) && noun && !frame.isName(i + 1) && opensInfinitive(frame, i + 1)) {
        // « a demandé au préfet de rouvrir », « de ne pas fermer »
        break;
      }
      if (lexicon.of.has(form) && noun) {
        i++;
        if (form.equals("de") && lexicon.determiners.at(frame, i) == 1) {
          i++;
        }
        noun = false;
        continue;
      }
      if (noun
          && word.capital()
          && lexicon.articles.has(form)
          && frame.isName(i + 1)
          && lexicon.bodies.has(frame.form(i - 1))) {
        // « dans le journal Le Phare »
        i++;
        continue;
      }
      if (noun
          && (lexicon.determiners.at(frame, i) > 0 || lexicon.civil.has(form) && word.capital())) {
        break;
      }
      if (lexicon.conjunctions.at(frame, i) > 0
          || lexicon.prepositions.at(frame, i) > 0
          || lexicon.auxiliaries.has(form)
          || lexicon.pronouns.has(form)
          || (noun && lexicon.content.infinitiveAuxiliaries.has(form))
          || (noun && lexicon.time.has(form))
          || (noun && groups.at(frame, i) != null)) {
        break;
      }
      boolean network = lexicon.media.has(form);
      boolean body = lexicon.bodies.has(frame.form(i - 1));
      boolean bearer = body || lexicon.titles.has(frame.form(i - 1));
      if (noun && word.capital() && !frame.isName(i - 1) && !network && !bearer) {
        break;
      }
      noun = true;
      i++;
    }
    return i;
  }
}
