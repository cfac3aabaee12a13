package org.recoupe.annotation.quotation;

/** Tells « pour X » that gives an opinion from « pour » that says for whom something is. */
final class Opinions {
  /** Most words of an aside between the source and what it thinks. */
  private static final int LONGEST_ASIDE = 16;

  private final Lexicon lexicon;
  private final NounPhrases phrases;
  private final Complements complements;
  private final Clauses clauses;

  Opinions(Lexicon lexicon, NounPhrases phrases, Complements complements, Clauses clauses) {
    this.lexicon = lexicon;
    this.phrases = phrases;
    this.complements = complements;
    this.clauses = clauses;
  }

  /**
   * True for « Pour l'opposition, ces mots « prennent l'eau » », « Pour cet expert, la digue cédera
   * », « le député, pour qui ... ».
   */
  boolean at(Frame frame, int i) {
    if (!lexicon.opinionCues.has(frame.form(i))) {
      return false;
    }
    if (lexicon.sourceRelatives.has(frame.form(i + 1))) {
      // « la taxe, pour laquelle ... » is no opinion
      return lexicon.opinionRelatives.has(frame.form(i + 1))
          && i > 0
          && (frame.form(i - 1).equals(",") || frame.isName(i - 1));
    }
    if (isBehind(frame, i)) {
      return true;
    }
    boolean opens = i == 0 || frame.word(i - 1).isSign() || lexicon.openers.has(frame.form(i - 1));
    NounPhrase holder = opens ? phrases.at(frame, i + 1) : null;
    if (holder == null) {
      return false;
    }
    if (holder.pronoun()) {
      // « Pour eux, « la digue cédera » », « Pour elle, il faut rouvrir le pont »
      int from = holder.end() + 1;
      boolean stressed = i == 0 && lexicon.stressed.has(frame.form(1));
      return lexicon.opinionPronouns.at(frame, i + 1) > 0
          && frame.form(holder.end()).equals(",")
          && (quotes(frame, from)
              || stressed && (clauses.isClause(frame, from, frame.size()) || judges(frame, from)));
    }
    int comma = comma(frame, holder);
    if (comma > 0 && isHuman(holder) && judges(frame, comma + 1)) {
      return true;
    }
    if (comma < 0 || !clauses.isClause(frame, comma + 1, frame.size())) {
      return false;
    }
    boolean full = holder.named() && holder.nameEnd() - holder.nameStart() >= 2;
    // « Pour Irène, une riveraine de 19 ans, « le pont tiendra » »
    boolean apposed = holder.named() && comma > complements.after(frame, holder.end());
    boolean human = lexicon.titles.at(frame, holder.head()) > 0 || full || apposed;
    if (quotes(frame, comma + 1)) {
      return human || lexicon.institutions.has(holder.headForm());
    }
    return lexicon.opinionHolders.has(holder.headForm())
        || full && frame.form(holder.end()).equals(",") && comma > holder.end();
  }

  /** « « Triste jour », pour le maire Paul Verdier »: quoted words alone stand before it. */
  boolean isBehind(Frame frame, int i) {
    if (i != 2 || !frame.isQuote(0) || !frame.form(1).equals(",")) {
      return false;
    }
    NounPhrase holder = phrases.at(frame, i + 1);
    return holder != null
        && !holder.pronoun()
        && (holder.named() && holder.nameEnd() - holder.nameStart() >= 2
            || lexicon.titles.at(frame, holder.head()) > 0)
        && !frame.isQuote(holder.end());
  }

  /** « les compagnons de Luc », « certains », « le maire ». */
  private boolean isHuman(NounPhrase holder) {
    return lexicon.titles.at(holder.frame(), holder.head()) > 0
        || phrases.isSeveral(holder.headForm()) && lexicon.plurals.has(first(holder))
        || lexicon.institutions.has(holder.headForm())
        || lexicon.quantifiers.at(holder.frame(), holder.start()) == holder.end() - holder.start()
        || holder.named() && holder.nameEnd() - holder.nameStart() >= 2;
  }

  private static String first(NounPhrase phrase) {
    return phrase.frame().form(phrase.start());
  }

  /** « il faut », « pas question de », « le seul enjeu est », an aside before them stepped over. */
  private boolean judges(Frame frame, int from) {
    if (lexicon.content.opining.at(frame, from) > 0) {
      return true;
    }
    int comma = Introductions.comma(frame, from, Math.min(frame.size(), from + LONGEST_ASIDE));
    return lexicon.prepositions.at(frame, from) > 0
        && comma > 0
        && !clauses.isClause(frame, from, comma)
        && lexicon.content.opining.at(frame, comma + 1) > 0;
  }

  /** The comma before what is thought, an apposition stepped over; -1 if there is none. */
  private int comma(Frame frame, NounPhrase holder) {
    int at = complements.after(frame, holder.end());
    if (!frame.form(at).equals(",")) {
      return -1;
    }
    int noun = at + 1 + lexicon.determiners.at(frame, at + 1);
    if (lexicon.years.has(frame.form(at + 2)) && frame.form(at + 3).equals(",")) {
      // « Pour Luc Arnal, 63 ans, docker, »
      int next = at + 4 + lexicon.determiners.at(frame, at + 4);
      if (lexicon.titles.at(frame, next) == 0) {
        return at + 3;
      }
      noun = next;
    }
    if (lexicon.titles.at(frame, noun) > 0) {
      for (int i = noun; i < Math.min(frame.size(), noun + LONGEST_ASIDE); i++) {
        if (frame.form(i).equals(",")) {
          return i;
        }
      }
    }
    return at;
  }

  private static boolean quotes(Frame frame, int from) {
    for (int i = from; i < frame.size(); i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }
}
