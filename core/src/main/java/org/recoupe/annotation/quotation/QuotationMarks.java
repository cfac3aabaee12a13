package org.recoupe.annotation.quotation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * Pairs quotation marks, of any kind, by their surroundings rather than by their shape alone: press
 * text has « »opened » with the wrong mark, doubled apostrophes and marks that are never closed.
 * Each character is looked at a bounded number of times.
 */
final class QuotationMarks {
  /** Most characters that a quotation without its closing mark takes in its line. */
  private static final int LONGEST_UNCLOSED = 600;

  /** Most marks that are open at once: nobody quotes deeper; more are noise. */
  private static final int DEEPEST = 8;

  /** Stands for two apostrophes that serve as one mark. */
  private static final char DOUBLED = '\u2033';

  private static final String OPENING = "«“„‟‹❝";
  private static final String CLOSING = "»”›❞";

  private final String text;
  private final List<QuotedBlock> blocks = new ArrayList<>();
  private final Deque<Mark> open = new ArrayDeque<>();

  /** The mark that closed a quotation inside another one last. */
  private @Nullable Mark inner;

  private record Mark(int start, int end, char sign) {}

  private QuotationMarks(String text) {
    this.text = text;
  }

  /** Blocks that are not inside others, in order. */
  static List<QuotedBlock> pair(String text) {
    QuotationMarks marks = new QuotationMarks(text);
    int line = 0;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      marks.line(line, end);
      line = end + 1;
    }
    if (!marks.open.isEmpty()) {
      marks.unclosed(text.length());
    }
    marks.blocks.sort(Comparator.comparing(QuotedBlock::outer));
    return marks.blocks;
  }

  private void line(int from, int to) {
    int at = from;
    while (at < to && isSpace(text.charAt(at))) {
      at++;
    }
    if (!open.isEmpty() && at < to) {
      // A quotation that runs on repeats its mark at the start of the next paragraph, or is closed
      // there before another opens.
      char sign = text.charAt(at);
      boolean goesOn = open.size() == 1 && isMark(sign) && sign != '"' && closesLater(at + 1, to);
      boolean runsOn =
          open.size() == 1 && !isStraight(open.peek()) && !isMark(sign) && closesLater(at, to);
      if (goesOn) {
        at++;
      } else if (!runsOn) {
        unclosed(from);
      }
    }
    while (at < to) {
      char c = text.charAt(at);
      if (isMark(c)) {
        mark(new Mark(at, at + 1, c), from, to);
        at++;
      } else if (isApostrophe(c) && at + 1 < to && isApostrophe(text.charAt(at + 1))) {
        mark(new Mark(at, at + 2, DOUBLED), from, to);
        at += 2;
      } else {
        at++;
      }
    }
  }

  /** True if the next mark of the line closes, as it does where a quotation runs on. */
  private boolean closesLater(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (CLOSING.indexOf(c) >= 0) {
        return true;
      }
      if (OPENING.indexOf(c) >= 0) {
        return false;
      }
    }
    return false;
  }

  private void mark(Mark mark, int from, int to) {
    char before = mark.start() > from ? text.charAt(mark.start() - 1) : '\n';
    char after = mark.end() < to ? text.charAt(mark.end()) : '\n';
    if (opens(mark, before, after, to)) {
      if (closedBoth(mark)) {
        block(open.pop(), Objects.requireNonNull(inner).start(), inner.end());
      }
      if (open.size() < DEEPEST) {
        open.push(mark);
      }
    } else if (isStraight(mark)
        && isSpace(before)
        && Character.isLetterOrDigit(after)
        && open.size() == 1
        && open.peek().sign() == mark.sign()) {
      // The mark before was never closed.
      open.clear();
      open.push(mark);
    } else if (!open.isEmpty()) {
      close(mark);
    }
  }

  private static boolean isStraight(Mark mark) {
    return mark.sign() == '"' || mark.sign() == DOUBLED;
  }

  /** Closes the nearest open mark of the same family, else the nearest one. */
  private void close(Mark mark) {
    Mark start = open.pop();
    if (family(start.sign()) != family(mark.sign()) && partner(mark)) {
      while (family(start.sign()) != family(mark.sign())) {
        start = open.pop();
      }
    } else if (mark.sign() == DOUBLED && start.sign() != DOUBLED) {
      open.push(start);
      return;
    }
    if (open.isEmpty()) {
      block(start, mark.start(), mark.end());
    } else {
      inner = mark;
    }
  }

  /**
   * True if the mark that closed a quotation inside another closed that one too: its sentence ends
   * behind it, and the next opens with the same mark: « … un représentant des « gilets ». « Les …
   * ».
   */
  private boolean closedBoth(Mark next) {
    if (inner == null
        || open.size() != 1
        || open.peek().sign() != next.sign()
        || inner.start() < open.peek().end()) {
      return false;
    }
    String between = text.substring(inner.end(), next.start()).strip();
    return between.length() == 1 && ".!?".contains(between);
  }

  private boolean partner(Mark mark) {
    for (Mark other : open) {
      if (family(other.sign()) == family(mark.sign())) {
        return true;
      }
    }
    return false;
  }

  private static char family(char sign) {
    return switch (sign) {
      case '«', '»', '‹', '›' -> '«';
      case '“', '”', '„', '‟' -> '“';
      default -> sign;
    };
  }

  private boolean opens(Mark mark, char before, char after, int to) {
    boolean spaceBefore = isSpace(before) || before == '(' || before == '[' || before == '—';
    boolean wordAfter = Character.isLetterOrDigit(after) || after == '[' || after == '(';
    if (CLOSING.indexOf(mark.sign()) >= 0) {
      // « le mot ”digue” inquiète »: inside other marks, one that leans to the right
      return !partner(mark) && spaceBefore && wordAfter && Character.isLetterOrDigit(after);
    }
    if (mark.sign() == '“' && holds('„')) {
      return false;
    }
    if (OPENING.indexOf(mark.sign()) >= 0) {
      if (open.isEmpty()) {
        return true;
      }
      char next = next(mark.end(), to);
      return !(isSpace(before) && (next == '\n' || ",.;:)".indexOf(next) >= 0));
    }
    if (open.isEmpty()) {
      return spaceBefore || isApostrophe(before) || wordAfter;
    }
    if (holds(mark.sign())) {
      // A straight mark inside straight marks opens only where it clearly leans to the right.
      return spaceBefore && wordAfter && open.size() < 2 && closedTwice(mark.end(), to);
    }
    return (spaceBefore || isApostrophe(before)) && wordAfter;
  }

  /** True if two marks that lean to the left follow before one that leans to the right. */
  private boolean closedTwice(int from, int to) {
    int closed = 0;
    int end = Math.min(to, from + LONGEST_UNCLOSED);
    for (int i = from; i < end; i++) {
      if (text.charAt(i) == '"') {
        boolean leansLeft = !isSpace(text.charAt(i - 1));
        if (!leansLeft) {
          return false;
        }
        closed++;
        if (closed == 2) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holds(char sign) {
    for (Mark mark : open) {
      if (mark.sign() == sign) {
        return true;
      }
    }
    return false;
  }

  private char next(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!isSpace(text.charAt(i))) {
        return text.charAt(i);
      }
    }
    return '\n';
  }

  /** The outermost open mark had no partner before {@code limit}: its line closes it. */
  private void unclosed(int limit) {
    Mark start = open.peekLast();
    open.clear();
    if (start == null) {
      return;
    }
    int end = text.indexOf('\n', start.end());
    end = end < 0 || end > limit ? limit : end;
    if (end - start.end() <= LONGEST_UNCLOSED) {
      block(start, end, end);
    }
  }

  private void block(Mark start, int innerEnd, int outerEnd) {
    int from = start.end();
    int to = innerEnd;
    while (from < to && isSpace(text.charAt(from))) {
      from++;
    }
    while (to > from && (isSpace(text.charAt(to - 1)) || text.charAt(to - 1) == ',')) {
      to--;
    }
    if (from < to) {
      blocks.add(new QuotedBlock(new Span(start.start(), outerEnd), new Span(from, to), false));
    }
  }

  /** True for a mark that opens by its shape. */
  static boolean isOpening(char c) {
    return OPENING.indexOf(c) >= 0;
  }

  private static boolean isMark(char c) {
    return c == '"' || c == '″' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘';
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
