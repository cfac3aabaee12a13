package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.recoupe.text.Span;

/**
 * Turns of a dialogue whose lines start with a dash: « — Viendrez-vous ? » and « — Oui, dit-il. ».
 * A list has dashes, too; so two lines must follow each other, and one of them must ask.
 */
final class Dialogues {
  /** Least lines in a row that make a dialogue. */
  private static final int LEAST = 2;

  private static final String DASHES = "-–—―";

  private Dialogues() {}

  /** {@code blocks} and the turns of dialogues, in order. */
  static List<QuotedBlock> add(String text, List<QuotedBlock> blocks) {
    List<QuotedBlock> all = new ArrayList<>();
    List<QuotedBlock> turns = new ArrayList<>();
    for (Span line : lines(text)) {
      if (isTurn(text, line)) {
        turns.add(turn(text, line));
      } else if (!line.isEmpty()) {
        close(text, turns, all);
      }
    }
    close(text, turns, all);
    if (all.isEmpty()) {
      return blocks;
    }
    List<QuotedBlock> joined = new ArrayList<>(all);
    int next = 0;
    for (QuotedBlock block : blocks) {
      while (next < all.size() && all.get(next).outer().end() <= block.outer().start()) {
        next++;
      }
      if (next == all.size() || !all.get(next).outer().overlaps(block.outer())) {
        joined.add(block);
      }
    }
    joined.sort(Comparator.comparing(QuotedBlock::outer));
    return joined;
  }

  /** True for a block that a dash opens. */
  static boolean isTurn(String text, QuotedBlock block) {
    return DASHES.indexOf(text.charAt(block.outer().start())) >= 0;
  }

  /** True where {@code block} ends with a question mark. */
  static boolean asks(String text, QuotedBlock block) {
    return block.inner().of(text).endsWith("?");
  }

  private static void close(String text, List<QuotedBlock> turns, List<QuotedBlock> all) {
    boolean asked = false;
    for (QuotedBlock turn : turns) {
      asked |= turn.inner().of(text).indexOf('?') >= 0;
    }
    if (turns.size() >= LEAST && asked) {
      all.addAll(turns);
    }
    turns.clear();
  }

  private static List<Span> lines(String text) {
    List<Span> lines = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      int from = start;
      int to = end;
      while (from < to && isSpace(text.charAt(from))) {
        from++;
      }
      while (to > from && isSpace(text.charAt(to - 1))) {
        to--;
      }
      lines.add(new Span(from, to));
      start = end + 1;
    }
    return lines;
  }

  private static boolean isTurn(String text, Span line) {
    return line.length() > 2
        && DASHES.indexOf(text.charAt(line.start())) >= 0
        && isSpace(text.charAt(line.start() + 1));
  }

  private static QuotedBlock turn(String text, Span line) {
    int from = line.start() + 1;
    while (from < line.end() && isSpace(text.charAt(from))) {
      from++;
    }
    return new QuotedBlock(line, new Span(from, line.end()), false);
  }

  private static boolean isSpace(char c) {
    return c <= ' ' || Character.isSpaceChar(c);
  }
}
