package org.recoupe.annotation.quotation;

/** Where clauses start, and which words are clauses at all. */
final class Clauses {
  /**
   * Most words of a remark before a quotation that is no part of it (« Dans la ville, « ... » »).
   */
  static final int LONGEST_ASIDE = 14;

  /** Most words before the bar behind a dateline (« Valmont | Le pont est fermé »). */
  private static final int LONGEST_DATELINE = 4;

  /** Words of a noun phrase that is told (« Trois routes coupées depuis l'aube »). */
  private static final int LEAST_STATEMENT = 5;

  private final Lexicon lexicon;
  private final BlockNames names;

  Clauses(Lexicon lexicon, BlockNames names) {
    this.lexicon = lexicon;
    this.names = names;
  }

  /** True if the words hold a finite verb or a pronoun that only a clause has. */
  boolean isClause(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      Word word = frame.word(i);
      QuotedBlock block = word.block();
      if (block != null && !block.name() && isClause(block.inner().of(frame.text()))) {
        return true;
      }
      if (word.kind() == Word.Kind.WORD
          && (lexicon.isFinite(word.form()) && !word.capital()
              || i > from && agrees(frame, i)
              || lexicon.clauseSigns.has(word.form()))) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for what can stand before « , a annoncé le maire »: a clause, or a noun phrase of some
   * length, whose verb is missing or one that we don't know.
   */
  boolean isStatement(Frame frame, int from, int to) {
    if (isClause(frame, from, to)) {
      return true;
    }
    // « Au total, 400 arrestations depuis le début de la crue »
    int total = lexicon.content.totals.at(frame, from);
    int at = total > 0 && frame.form(from + total).equals(",") ? from + total + 1 : from;
    int number = at + lexicon.about.at(frame, at);
    boolean counted =
        number < to
            && frame.word(number).kind() == Word.Kind.NUMBER
            && !frame.form(number + 1).equals("%");
    return to - at >= LEAST_STATEMENT && (counted || lexicon.determiners.at(frame, from) > 0);
  }

  /** « les textes impliquent »: an ending of verbs, behind no article or preposition. */
  private boolean agrees(Frame frame, int i) {
    String form = frame.form(i);
    String before = frame.form(i - 1);
    return lexicon.endsAsPluralVerb(form)
        && frame.word(i).kind() == Word.Kind.WORD
        && !frame.isName(i)
        && lexicon.determiners.at(frame, i - 1) == 0
        && lexicon.prepositions.at(frame, i - 1) == 0
        && !lexicon.isAdverb(before);
  }

  /** True if a quoted block is a clause by its words. */
  boolean isClause(String words) {
    String before = "";
    for (String word : words.split("[^\\p{L}'’]+", 200)) {
      String form = Frames.fold(word);
      int elided = form.indexOf('\'');
      // « Les crues emportent le pont »
      if (before.endsWith("s")
          && lexicon.endsAsPluralVerb(form)
          && form.equals(word)
          && !lexicon.determiners.has(before)
          && !lexicon.isAdverb(before)) {
        return true;
      }
      before = form;
      if (lexicon.isFinite(form)
          || lexicon.clauseSigns.has(form)
          || (elided > 0
              && (lexicon.clauseSigns.has(form.substring(0, elided + 1))
                  || lexicon.isFinite(form.substring(elided + 1))))) {
        return true;
      }
    }
    return false;
  }

  /** True if a quoted block is a clause that starts with its subject: « la digue a cédé ». */
  boolean isSentence(String words) {
    String first = Frames.fold(words.split("[ \u00a0]+", 2)[0]);
    int elided = first.indexOf('\'');
    String opener = elided > 0 ? first.substring(0, elided + 1) : first;
    boolean subject =
        lexicon.determiners.has(opener)
            || lexicon.clauseSigns.has(opener)
            || lexicon.personal.has(opener);
    return subject && isClause(words);
  }

  /** First word of the content in {@code [from, to)}: connectives and headings left out. */
  int start(Frame frame, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i) && !names.isName(frame, i)) {
        break;
      }
      if (frame.form(i).equals(":")
          || frame.form(i).equals(";")
          || frame.form(i).equals("|") && i - from <= LONGEST_DATELINE
          || frame.form(i).equals("(") && !closes(frame, i, to)) {
        start = i + 1;
      }
      int opener = i > start ? lexicon.openers.at(frame, i) : 0;
      boolean parted = i > start && frame.word(i - 1).isSign();
      parted &= opener > 1 && lexicon.content.concessions.at(frame, i) == 0;
      if (parted && isClause(frame, i + opener, to)) {
        start = i;
      }
    }
    boolean moved = true;
    while (moved && start < to) {
      moved = false;
      int opener = lexicon.openers.at(frame, start);
      if (opener > 0) {
        start += opener;
        moved = true;
      } else if (frame.form(start).equals(",")
          || frame.form(start).equals("–")
          || frame.form(start).equals("—")
          || frame.form(start).equals("-")
          || frame.form(start).equals("|")) {
        start++;
        moved = true;
      }
    }
    return start;
  }

  /**
   * « Vingt quais sont vides : douze au nord et huit au sud, selon le maire »: numbers behind a
   * colon are one statement with the clause before it. The word where it starts, {@code start}
   * where what stands from there on is told alone.
   */
  int specified(Frame frame, int from, int start, int to) {
    int colon = start - 1;
    if (colon <= from || !frame.form(colon).equals(":") || isClause(frame, start, to)) {
      return start;
    }
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i) && (i > colon || !names.isName(frame, i))) {
        return start;
      }
    }
    return isClause(frame, from, colon) ? start(frame, from, colon) : start;
  }

  /** A heading without a verb, glued to the quoted sentence at {@code quote}. */
  boolean isHeaded(Frame frame, int from, int quote) {
    QuotedBlock block = frame.word(quote).block();
    String before = frame.form(quote - 1);
    return block != null
        && frame.startsLine()
        && !isClause(frame, from, quote)
        && Character.isUpperCase(block.inner().of(frame.text()).charAt(0))
        && lexicon.prepositions.at(frame, from) == 0
        && !lexicon.determiners.has(before)
        && !lexicon.conjunctions.has(before)
        && !lexicon.nounSigns.has(before)
        && isClause(block.inner().of(frame.text()));
  }

  private static boolean closes(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.form(i).equals(")")) {
        return true;
      }
    }
    return false;
  }

  /**
   * « que « le pont tiendra », une allusion à la crue »: where the reporter's own remark behind a
   * quoted clause starts, else {@code end}.
   */
  int remark(Frame frame, int from, int end) {
    QuotedBlock block = frame.word(from).block();
    if (block == null
        || !frame.form(from + 1).equals(",")
        || !lexicon.indefinite.has(frame.form(from + 2))
        || !isClause(block.inner().of(frame.text()))) {
      return end;
    }
    for (int i = from + 2; i < end; i++) {
      if (frame.isQuote(i)) {
        return end;
      }
    }
    return from + 1;
  }

  /** « « le pont tiendra », construit en 1900 »: a participle behind the comma is not quoted. */
  boolean isRemark(Frame frame, int comma) {
    int at = comma + 1;
    return frame.form(comma).equals(",")
        && at < frame.size()
        && frame.word(at).kind() == Word.Kind.WORD
        && !frame.isName(at)
        && (lexicon.endsAsParticiple(frame.form(at))
            || lexicon.content.shortParticiples.has(frame.form(at)))
        && lexicon.prepositions.at(frame, at) == 0
        && lexicon.determiners.at(frame, at) == 0
        && lexicon.conjunctions.at(frame, at) == 0
        && lexicon.adverbs.at(frame, at) == 0
        && !isQuoted(frame, at);
  }

  private static boolean isQuoted(Frame frame, int from) {
    for (int i = from; i < frame.size(); i++) {
      if (frame.isQuote(i)) {
        return true;
      }
    }
    return false;
  }

  /** « , mais », « , même si »: words between two quotations of full clauses. */
  boolean isLink(Frame frame, int from, int to) {
    int at = from;
    while (at < to && (frame.form(at).equals(",") || frame.form(at).equals("."))) {
      at++;
    }
    if (at == to) {
      return true;
    }
    int opener = Math.max(lexicon.openers.at(frame, at), lexicon.joining.at(frame, at));
    return opener > 0 && at + opener >= to;
  }

  /** What follows « , a-t-il dit, »: « et » with a clause, or an object that the verb waits for. */
  boolean goesOn(Frame frame, int from, int to) {
    if (lexicon.joining.has(frame.form(from))) {
      return lexicon.verbs.participles(frame.form(from + 1)).isEmpty()
          && lexicon.verbs.finite(frame.form(from + 1)).isEmpty()
          && isClause(frame, from + 1, to);
    }
    return lexicon.indefinite.has(frame.form(from)) || lexicon.that.has(frame.form(from));
  }

  /** « Le pont tient et, croit savoir X, ... »: what stands before {@code end} waits for more. */
  boolean isOpen(Frame frame, int end) {
    int last = end;
    while (last > 0 && frame.form(last - 1).equals(",")) {
      last--;
    }
    return last > 0 && lexicon.breaks.has(frame.form(last - 1));
  }

  /** « Dans le Morbihan, », « Mais », nothing: words before a quotation that are no part of it. */
  boolean isAside(Frame frame, int from, int to) {
    int start = from;
    while (start < to && lexicon.openers.at(frame, start) > 0) {
      start += lexicon.openers.at(frame, start);
    }
    while (start < to && frame.word(start).isSign()) {
      start++;
    }
    if (start >= to) {
      return true;
    }
    if (frame.isDash(to - 1)) {
      // « Sa fille est là – « elle a tout vu », dit un voisin – et se tait »
      return true;
    }
    boolean closed = frame.form(to - 1).equals(",") || frame.form(to - 1).equals(":");
    return closed
        && (frame.form(to - 1).equals(":")
            || (to - start <= LONGEST_ASIDE && !isClause(frame, start, to)));
  }
}
