package org.recoupe.article.scrape;

import java.util.List;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/**
 * Finds sentences that the report quotes and that stand in the text once more without quotation
 * marks: a post that the page showed, or words in large type. In the voice of the report they would
 * be claims of its own.
 */
final class QuotedCopies {
  /** Shortest copy, in letters: shorter sentences are said in many voices. */
  private static final int SHORTEST = 30;

  /** Longest sentence that is compared. */
  private static final int LONGEST = 600;

  /** Longest text that is searched: the work grows with sentences times quoted words. */
  private static final int LONGEST_TEXT = 60_000;

  /** Shortest sentence that goes with a copy beside it. */
  private static final int SHORTEST_BESIDE = 12;

  /** Characters between two copies that belong to the same post: the report cut them out. */
  private static final int LONGEST_GAP = 120;

  /** A first line of fewer characters may be a headline, which quotes without marks. */
  private static final int HEADLINE = 160;

  private QuotedCopies() {}

  /** Marks the copies, runs of whole sentences of which one is long enough. */
  static void mark(String text, List<Line> lines, List<List<Integer>> breaks, Marks marks) {
    if (text.length() > LONGEST_TEXT) {
      return;
    }
    QuotedWords quoted = QuotedWords.of(text, lines, marks);
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i).at();
      if (i > 0 || line.length() >= HEADLINE) {
        markLine(text, line, new Sentences(text, line, breaks.get(i)), quoted, marks);
      }
    }
  }

  private static void markLine(
      String text, Span line, Sentences sentences, QuotedWords quoted, Marks marks) {
    int from = -1;
    int to = -1;
    int longest = 0;
    for (int start : sentences.all()) {
      Span sentence = Line.trim(text, start, sentences.startAfter(start, line.end()));
      int copied = copied(text, sentence, quoted, marks);
      if (copied > 0) {
        from = from < 0 ? sentence.start() : from;
        to = sentence.end();
        longest = Math.max(longest, copied);
      } else if (from >= 0 && (sentence.end() - to > LONGEST_GAP || quoted.touch(sentence))) {
        markRun(from, to, longest, marks);
        from = -1;
        longest = 0;
      }
    }
    if (from >= 0) {
      markRun(from, to, longest, marks);
    }
  }

  private static void markRun(int from, int to, int longest, Marks marks) {
    if (longest >= SHORTEST) {
      marks.add(new Span(from, to), Debris.Kind.DUPLICATE);
    }
  }

  /** Letters of a sentence without quotation marks that is quoted elsewhere, or 0. */
  private static int copied(String text, Span sentence, QuotedWords quoted, Marks marks) {
    if (sentence.isEmpty()
        || sentence.length() > LONGEST
        || quoted.touch(sentence)
        || marks.touches(sentence)) {
      return 0;
    }
    String key = Echoes.key(sentence.of(text));
    return key.length() >= SHORTEST_BESIDE && quoted.have(key) ? key.length() : 0;
  }
}
