package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Span;

/** Bounds of what was said, before or after its cue. */
final class Contents {
  /**
   * Most words of a remark before a quotation that is no part of it (« Dans la ville, « ... » »).
   */
  private static final int LONGEST_ASIDE = 14;

  /** Least words of a clause that is reported without quotation marks. */
  private static final int LEAST_CLAUSE = 3;

  /** Most characters of a quoted block that may be a mere name. */
  private static final int LONGEST_NAME = 30;

  private final Lexicon lexicon;

  Contents(Lexicon lexicon) {
    this.lexicon = lexicon;
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
              || lexicon.clauseSigns.has(word.form()))) {
        return true;
      }
    }
    return false;
  }

  /** True if a quoted block is a clause by its words. */
  boolean isClause(String words) {
    for (String word : words.split("[^\\p{L}'’]+", 200)) {
      String form = Frames.fold(word);
      int elided = form.indexOf('\'');
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

  /** First word of the content in {@code [from, to)}: connectives and headings left out. */
  int start(Frame frame, int from, int to) {
    int start = from;
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i) && !isName(frame, i)) {
        break;
      }
      if (frame.form(i).equals(":") || frame.form(i).equals(";")) {
        start = i + 1;
      }
      int opener = i > start ? lexicon.openers.at(frame, i) : 0;
      if (opener > 1 && isClause(frame, i + opener, to)) {
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

  /** Adds what stands before a cue; returns how many words of it were taken, 0 if none. */
  int before(CueReader.Reading reading, int from, int to, Cue cue, NounPhrase speaker) {
    Frame frame = reading.frame;
    int end = to;
    while (end > from
        && (frame.form(end - 1).equals(",")
            || frame.form(end - 1).equals("–")
            || frame.form(end - 1).equals("—"))) {
      end--;
    }
    if (end <= from) {
      return 0;
    }
    List<Integer> quotes = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (frame.isQuote(i)) {
        quotes.add(i);
      }
    }
    if (quotes.isEmpty() || isNames(frame, quotes)) {
      int start = start(frame, from, end);
      if (end - start < LEAST_CLAUSE || !isClause(frame, start, end)) {
        return 0;
      }
      Quotation.Kind kind = quotes.isEmpty() ? Quotation.Kind.INDIRECT : Quotation.Kind.MIXED;
      reading.add(trimmed(frame, start, end), kind, cue, speaker);
      return end - from;
    }
    int last = quotes.get(quotes.size() - 1);
    if (last == end - 1) {
      direct(reading, from, quotes, cue, speaker);
    } else {
      int start = start(frame, from, end);
      reading.add(trimmed(frame, start, end), Quotation.Kind.MIXED, cue, speaker);
    }
    return end - from;
  }

  /** True if all quoted words of an unquoted clause are names. */
  private boolean isNames(Frame frame, List<Integer> quotes) {
    for (int i : quotes) {
      if (i == 0 || !isName(frame, i) || frame.word(i).at().end() == frame.word(i).at().start()) {
        return false;
      }
    }
    return frame.size() > quotes.get(quotes.size() - 1) + 2
        && !frame.form(quotes.get(quotes.size() - 1) + 1).equals(",");
  }

  /** A quoted block that is a name: short, no clause, after an article. */
  boolean isName(Frame frame, int i) {
    QuotedBlock block = frame.word(i).block();
    if (block == null || i == 0) {
      return false;
    }
    if (block.name()) {
      return true;
    }
    if (block.inner().length() > LONGEST_NAME) {
      return false;
    }
    return lexicon.determiners.has(frame.form(i - 1))
        || frame.form(i - 1).equals("de")
        || frame.form(i - 1).equals("aux")
        || frame.form(i - 1).equals("au")
        || frame.form(i - 1).equals("du");
  }

  private void direct(
      CueReader.Reading reading, int from, List<Integer> quotes, Cue cue, NounPhrase speaker) {
    Frame frame = reading.frame;
    int last = quotes.get(quotes.size() - 1);
    int first = quotes.get(0);
    if (isAside(frame, from, first)) {
      int open = first;
      for (int k = 0; k < quotes.size(); k++) {
        boolean closes =
            k + 1 == quotes.size() || isLink(frame, quotes.get(k) + 1, quotes.get(k + 1));
        if (closes) {
          int at = quotes.get(k);
          reading.add(
              new Span(inner(frame, open).start(), inner(frame, at).end()),
              open == at ? Quotation.Kind.DIRECT : Quotation.Kind.MIXED,
              cue,
              speaker);
          open = k + 1 < quotes.size() ? quotes.get(k + 1) : open;
        }
      }
      return;
    }
    int start = start(frame, from, last + 1);
    if (isAside(frame, start, last)) {
      reading.add(inner(frame, last), Quotation.Kind.DIRECT, cue, speaker);
      return;
    }
    reading.add(trimmed(frame, start, last + 1), Quotation.Kind.MIXED, cue, speaker);
  }

  /** « , mais », « , même si »: words between two quotations of full clauses. */
  private boolean isLink(Frame frame, int from, int to) {
    int at = from;
    while (at < to && (frame.form(at).equals(",") || frame.form(at).equals("."))) {
      at++;
    }
    if (at == to) {
      return true;
    }
    int opener = lexicon.openers.at(frame, at);
    return opener > 0 && at + opener >= to;
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
    boolean closed = frame.form(to - 1).equals(",") || frame.form(to - 1).equals(":");
    return closed
        && (frame.form(to - 1).equals(":")
            || (to - start <= LONGEST_ASIDE && !isClause(frame, start, to)));
  }

  /** A quotation that goes on after its cue; returns the word after it, 0 if it does not. */
  int interposed(
      CueReader.Reading reading,
      int from,
      int to,
      int end,
      Cue cue,
      NounPhrase speaker,
      int taken) {
    Frame frame = reading.frame;
    int at = end;
    while (at < frame.size()
        && !frame.isQuote(at)
        && !Frame.isStop(frame.form(at))
        && at - end < LONGEST_ASIDE) {
      at++;
    }
    boolean closing =
        frame.isQuote(at) && (at + 1 >= frame.size() || Frame.isStop(frame.form(at + 1)));
    boolean opened =
        frame.form(end).equals(",") || frame.form(end).equals(":") || frame.isQuote(end);
    if (closing
        && opened
        && (at - end <= 2
            || taken == 0
            || frame.form(at - 1).equals(",")
            || frame.form(at - 1).equals(":"))) {
      reading.add(inner(frame, at), Quotation.Kind.DIRECT, cue, speaker);
      return at + 1;
    }
    if (taken == 0 && frame.form(end).equals(",") && to - from >= 1) {
      int stop = frame.size();
      while (stop > end && Frame.isStop(frame.form(stop - 1))) {
        stop--;
      }
      int start = start(frame, from, to);
      if (start < to && stop - end > LEAST_CLAUSE && isClause(frame, end, stop)) {
        boolean subject = to - start > 1 && !frame.form(start).equals("et");
        Span content = subject ? trimmed(frame, start, stop) : trimmed(frame, end + 1, stop);
        reading.add(content, kind(frame, start, stop), cue, speaker);
        return stop;
      }
    }
    return 0;
  }

  private static Quotation.Kind kind(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i)) {
        return Quotation.Kind.MIXED;
      }
    }
    return Quotation.Kind.INDIRECT;
  }

  /** Adds the clause after « que »; returns the word after it. */
  int clause(CueReader.Reading reading, int from, Cue cue, @Nullable NounPhrase speaker, int end) {
    Frame frame = reading.frame;
    if (end - from < 1) {
      return from;
    }
    Quotation.Kind kind = kind(frame, from, end);
    if (end - from == 1 && frame.isQuote(from)) {
      kind = Quotation.Kind.DIRECT;
    } else if (end - from < LEAST_CLAUSE) {
      return from;
    }
    NounPhrase by = speaker != null ? speaker : reading.speaker;
    reading.add(trimmed(frame, from, end), kind, cue, by);
    reading.from = end;
    return end;
  }

  /** End of an object with quoted words that starts at {@code from}, 0 if there is none. */
  int object(Frame frame, VerbGroup group, int from, int boundary) {
    Verb verb = group.verb();
    int quote = -1;
    for (int i = from; i < boundary; i++) {
      String form = frame.form(i);
      if (frame.isQuote(i)
          && !isRepeatedName(frame, i)
          && (verb.takes('d') || !isInner(frame, from, i))) {
        quote = i;
        break;
      }
      if (!frame.isQuote(i) && i > from && lexicon.isFinite(form) && !frame.isName(i)) {
        return 0;
      }
      if (form.equals("qui")
          || form.equals("que")
          || form.equals("qu'")
          || form.equals("dont")
          || form.equals("où")) {
        return 0;
      }
    }
    if (quote < 0) {
      return 0;
    }
    if (quote == from) {
      boolean after = from > group.end() && hangs(frame, from);
      boolean tail = verb.takes('n') && !verb.tail().isEmpty();
      return (verb.takes('q') || tail) && !after ? from + 1 : 0;
    }
    boolean infinitive = verb.takes('s') && isInfinitive(frame, from);
    if (!verb.takes('n') && !verb.takes('a') && !infinitive) {
      return 0;
    }
    int end = quote + 1;
    for (int i = quote + 1; i < boundary; i++) {
      String form = frame.form(i);
      if (form.equals(",") && ends(frame, i + 1, boundary)) {
        break;
      }
      if (frame.form(i - 1).equals(",") && (form.equals("qui") || form.equals("qu'"))) {
        break;
      }
      end = i + 1;
    }
    return end;
  }

  /** « mouvement des « gilets jaunes » »: a short block that hangs on a noun is a name. */
  private boolean isInner(Frame frame, int from, int i) {
    QuotedBlock block = frame.word(i).block();
    boolean brief = block != null && block.inner().length() <= LONGEST_NAME;
    return brief && i > from + 1 && hangs(frame, i);
  }

  private static boolean hangs(Frame frame, int i) {
    String before = frame.form(i - 1);
    return before.equals("de")
        || before.equals("des")
        || before.equals("du")
        || before.equals("d'")
        || ((before.equals("la") || before.equals("l'")) && frame.form(i - 2).equals("de"));
  }

  /** « affirmé voir », « assurant vouloir », « demandé à ne pas ». */
  private static boolean isInfinitive(Frame frame, int from) {
    int at = from;
    while (frame.form(at).equals("ne")
        || frame.form(at).equals("n'")
        || frame.form(at).equals("pas")
        || frame.form(at).equals("se")
        || frame.form(at).equals("s'")
        || frame.form(at).equals("de")
        || frame.form(at).equals("d'")) {
      at++;
    }
    String form = frame.form(at);
    return form.endsWith("er") || form.endsWith("ir") || form.endsWith("re");
  }

  /** After a comma: « qui ... », « qu'il ... », or no quoted word to come. */
  private static boolean ends(Frame frame, int from, int boundary) {
    for (int i = from; i < boundary; i++) {
      if (frame.isQuote(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean isRepeatedName(Frame frame, int i) {
    QuotedBlock block = frame.word(i).block();
    return block != null
        && isName(frame, i)
        && (block.name()
            || frame.form(i - 1).equals("les")
            || frame.form(i - 1).equals("la")
            || frame.form(i - 1).equals("le")
            || frame.form(i - 1).equals("l'")
            || frame.form(i - 1).equals("aux")
            || frame.form(i - 1).equals("au")
            || frame.form(i - 1).equals("du"));
  }

  Span objectSpan(Frame frame, int from, int to) {
    return trimmed(frame, from, to);
  }

  /** Span of words, without quotation marks that open or close it. */
  static Span trimmed(Frame frame, int from, int to) {
    int end = to;
    while (end > from + 1
        && (frame.form(end - 1).equals(",") || Frame.isStop(frame.form(end - 1)))) {
      end--;
    }
    int start = frame.isQuote(from) ? inner(frame, from).start() : frame.word(from).at().start();
    int stop =
        frame.isQuote(end - 1) ? inner(frame, end - 1).end() : frame.word(end - 1).at().end();
    return new Span(start, Math.max(start, stop));
  }

  static Span inner(Frame frame, int i) {
    QuotedBlock block = frame.word(i).block();
    return block == null ? frame.word(i).at() : block.inner();
  }
}
