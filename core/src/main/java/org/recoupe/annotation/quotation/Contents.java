package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Span;

/** Bounds of what was said, before or after its cue. */
final class Contents {
  /** Least words of a clause that is reported without quotation marks. */
  private static final int LEAST_CLAUSE = 3;

  /** Least words behind « que » or of an infinitive: « qu'il part », « porter plainte ». */
  private static final int LEAST_TOLD = 2;

  private final Clauses clauses;
  private final BlockNames names;

  Contents(Clauses clauses, BlockNames names) {
    this.clauses = clauses;
    this.names = names;
  }

  /** Adds what stands before a cue; returns how many words of it were taken, 0 if none. */
  int before(Reading reading, int from, int to, Cue cue, NounPhrase speaker) {
    Frame frame = reading.frame;
    int end = to;
    while (end > from
        && (frame.form(end - 1).equals(",")
            || frame.form(end - 1).equals("–")
            || frame.form(end - 1).equals("—"))) {
      end--;
    }
    if (end <= from || clauses.isOpen(frame, end)) {
      return 0;
    }
    List<Integer> quotes = new ArrayList<>();
    for (int i = from; i < end; i++) {
      if (frame.isQuote(i)) {
        quotes.add(i);
      }
    }
    if (quotes.isEmpty() || names.areNames(frame, quotes)) {
      int start = clauses.start(frame, from, end);
      if (end - start < LEAST_CLAUSE || !clauses.isStatement(frame, start, end)) {
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
      int start = clauses.start(frame, from, end);
      reading.add(trimmed(frame, start, end), Quotation.Kind.MIXED, cue, speaker);
    }
    return end - from;
  }

  /**
   * « Selon elle, « le pont tiendra » et « la digue aussi est solide », loin de la mer »: adds
   * quoted clauses that follow each other one by one, unless unquoted words go on with them;
   * returns the word after them, {@code from} where there are none.
   */
  int quoted(Reading reading, int from, int to, Cue cue, @Nullable NounPhrase speaker) {
    Frame frame = reading.frame;
    List<Integer> quotes = new ArrayList<>();
    int at = from;
    while (at < to && frame.isQuote(at) && clauses.isClause(frame, at, at + 1)) {
      quotes.add(at);
      int next = at + 1;
      while (next < to && !frame.isQuote(next)) {
        next++;
      }
      if (next >= to || !clauses.isLink(frame, at + 1, next)) {
        break;
      }
      at = next;
    }
    if (quotes.isEmpty()) {
      return from;
    }
    int last = quotes.get(quotes.size() - 1) + 1;
    if (last < to && !clauses.isRemark(frame, last) || last >= to && quotes.size() < 2) {
      return from;
    }
    for (int quote : quotes) {
      reading.add(inner(frame, quote), Quotation.Kind.DIRECT, cue, speaker);
    }
    return last;
  }

  private void direct(
      Reading reading, int from, List<Integer> quotes, Cue cue, NounPhrase speaker) {
    Frame frame = reading.frame;
    int last = quotes.get(quotes.size() - 1);
    int first = quotes.get(0);
    if (clauses.isAside(frame, from, first)) {
      int open = first;
      for (int k = 0; k < quotes.size(); k++) {
        boolean closes =
            k + 1 == quotes.size() || clauses.isLink(frame, quotes.get(k) + 1, quotes.get(k + 1));
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
    int start = clauses.start(frame, from, last + 1);
    if (clauses.isAside(frame, start, last)) {
      reading.add(inner(frame, last), Quotation.Kind.DIRECT, cue, speaker);
      return;
    }
    if (last > start + 1
        && frame.form(last - 1).equals(",")
        && frame.isQuote(last - 2)
        && clauses.isSentence(inner(frame, last).of(frame.text()))
        && clauses.isClause(frame, start, last - 1)) {
      // « Au port, où l'on vit « dans la peur », « la digue a cédé », a dit le maire »
      reading.add(trimmed(frame, start, last - 1), Quotation.Kind.MIXED, cue, speaker);
      reading.add(inner(frame, last), Quotation.Kind.DIRECT, cue, speaker);
      return;
    }
    if (first == last && clauses.isHeaded(frame, start, last)) {
      // « Des élus inquiets « Nous partons tous », a dit le maire »
      reading.add(inner(frame, last), Quotation.Kind.DIRECT, cue, speaker);
      return;
    }
    reading.add(trimmed(frame, start, last + 1), Quotation.Kind.MIXED, cue, speaker);
  }

  /** A quotation that goes on after its cue; returns the word after it, 0 if it does not. */
  int interposed(
      Reading reading, int from, int to, int end, Cue cue, NounPhrase speaker, int taken) {
    Frame frame = reading.frame;
    int at = end;
    while (at < frame.size()
        && !frame.isQuote(at)
        && !Frame.isStop(frame.form(at))
        && at - end < Clauses.LONGEST_ASIDE) {
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
    if (taken > 0
        && speaker.pronoun()
        && frame.form(end).equals(",")
        && goesOn(reading, from, end)) {
      int stop = stop(frame, end);
      int start = clauses.start(frame, from, to);
      reading.found.remove(frame.word(start).at().start());
      reading.add(trimmed(frame, start, stop), kind(frame, start, stop), cue, speaker);
      return stop;
    }
    if (taken == 0 && frame.form(end).equals(",") && to - from >= 1) {
      int stop = stop(frame, end);
      int start = clauses.start(frame, from, to);
      if (start < to && stop - end > LEAST_CLAUSE && clauses.isClause(frame, end, stop)) {
        boolean subject =
            !clauses.isOpen(frame, to - 1) && to - start > 1 && !frame.form(start).equals("et");
        Span content = subject ? trimmed(frame, start, stop) : trimmed(frame, end + 1, stop);
        reading.add(content, kind(frame, start, stop), cue, speaker);
        return stop;
      }
    }
    return 0;
  }

  private static int stop(Frame frame, int end) {
    int stop = frame.size();
    while (stop > end && Frame.isStop(frame.form(stop - 1))) {
      stop--;
    }
    return stop;
  }

  /** « Le pont est fermé, a-t-elle admis, et la route le restera »: both parts were said. */
  private boolean goesOn(Reading reading, int from, int end) {
    Frame frame = reading.frame;
    for (int i = from; i < frame.size(); i++) {
      if (frame.isQuote(i)) {
        return false;
      }
    }
    int stop = stop(frame, end);
    return stop - end > LEAST_CLAUSE && clauses.goesOn(frame, end + 1, stop);
  }

  static Quotation.Kind kind(Frame frame, int from, int to) {
    for (int i = from; i < to; i++) {
      if (frame.isQuote(i)) {
        return Quotation.Kind.MIXED;
      }
    }
    return Quotation.Kind.INDIRECT;
  }

  /** Adds the clause after « que »; returns the word after it. */
  int clause(Reading reading, int from, Cue cue, @Nullable NounPhrase speaker, int end) {
    Frame frame = reading.frame;
    if (end - from < 1) {
      return from;
    }
    return told(reading, from, cue, speaker, clauses.remark(frame, from, end), end);
  }

  private int told(
      Reading reading, int from, Cue cue, @Nullable NounPhrase speaker, int end, int boundary) {
    Frame frame = reading.frame;
    Quotation.Kind kind = kind(frame, from, end);
    if (end - from == 1 && frame.isQuote(from)) {
      kind = Quotation.Kind.DIRECT;
    } else if (end - from < LEAST_TOLD && kind == Quotation.Kind.INDIRECT) {
      return from;
    }
    NounPhrase by = speaker != null ? speaker : reading.speaker;
    reading.add(trimmed(frame, from, end), kind, cue, by);
    reading.from = boundary;
    return boundary;
  }

  /** Span of words, without quotation marks that open or close it. */
  static Span trimmed(Frame frame, int from, int to) {
    int end = to;
    while (end > from + 1
        && (frame.form(end - 1).equals(",")
            || frame.isDash(end - 1)
            || Frame.isStop(frame.form(end - 1)))) {
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
