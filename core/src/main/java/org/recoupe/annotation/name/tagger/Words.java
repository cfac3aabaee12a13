package org.recoupe.annotation.name.tagger;

import java.util.List;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** The words of a text, each with what features are made of. */
final class Words {
  /** First letter is upper case. */
  static final int CAPITAL = 1;

  /** Two letters or more, all upper case. */
  static final int ALL_CAPITALS = 1 << 1;

  /** Has a digit. */
  static final int DIGIT = 1 << 2;

  /** Starts with a letter. */
  static final int LETTER = 1 << 3;

  /** First word of its sentence, or first after an opening quotation mark, dash or colon. */
  static final int FIRST = 1 << 4;

  /** Longest prefix or suffix that is a feature. */
  static final int LONGEST_AFFIX = 4;

  private static final int LONGEST_SHAPE = 8;

  final int size;
  final long[] exact;
  final long[] lower;
  final long[] shape;
  final int[] flags;
  final int[] lists;
  final long[][] suffix = new long[LONGEST_AFFIX + 1][];
  final long[][] prefix = new long[LONGEST_AFFIX + 1][];

  /** Sentence {@code s} has the words from {@code starts[s]} to {@code starts[s + 1]}. */
  final int[] starts;

  Words(SegmentedText text, Lists lists) {
    List<Sentence> sentences = text.sentences();
    int count = 0;
    for (Sentence sentence : sentences) {
      count += sentence.tokens().size();
    }
    this.size = count;
    this.exact = new long[count];
    this.lower = new long[count];
    this.shape = new long[count];
    this.flags = new int[count];
    this.lists = new int[count];
    this.starts = new int[sentences.size() + 1];
    for (int n = 2; n <= LONGEST_AFFIX; n++) {
      suffix[n] = new long[count];
      prefix[n] = new long[count];
    }
    long[] listed = new long[count];
    int at = 0;
    for (int s = 0; s < sentences.size(); s++) {
      starts[s] = at;
      boolean first = true;
      for (Token token : sentences.get(s).tokens()) {
        read(text.text(), token, at, first);
        listed[at] =
            (flags[at] & ALL_CAPITALS) != 0 && token.at().length() > 4
                ? Hash.title(text.text(), token.at().start(), token.at().end())
                : exact[at];
        first = token.kind() == Token.Kind.SIGN && (first || opens(text.text(), token.at()));
        at++;
      }
      lists.mark(listed, this.lists, starts[s], at);
    }
    starts[sentences.size()] = at;
  }

  private static boolean opens(String text, Span at) {
    return "«“\":–—-•".indexOf(text.charAt(at.start())) >= 0;
  }

  private void read(String text, Token token, int at, boolean first) {
    int start = token.at().start();
    int end = token.at().end();
    exact[at] = Hash.exact(text, start, end);
    lower[at] = Hash.lower(text, start, end);
    long form = 17;
    int last = 0;
    int length = 0;
    boolean allCapitals = end - start > 1;
    int flag = first ? FIRST : 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int kind = kind(c);
      if (kind == 3) {
        flag |= DIGIT;
      }
      allCapitals &= kind != 2;
      if ((kind != last || kind > 3) && length < LONGEST_SHAPE) {
        form = form * 31 + kind;
        length++;
      }
      last = kind;
    }
    char c = text.charAt(start);
    if (Character.isUpperCase(c)) {
      flag |= CAPITAL | LETTER;
      flag |= allCapitals ? ALL_CAPITALS : 0;
    } else if (Character.isLetter(c)) {
      flag |= LETTER;
    }
    flags[at] = flag;
    shape[at] = Hash.join(form, first ? 1 : 0);
    for (int n = 2; n <= LONGEST_AFFIX && n < end - start; n++) {
      prefix[n][at] = Hash.lower(text, start, start + n);
      suffix[n][at] = Hash.lower(text, end - n, end);
    }
  }

  private static int kind(char c) {
    if (Character.isUpperCase(c)) {
      return 1;
    }
    if (Character.isLetter(c)) {
      return 2;
    }
    if (c >= '0' && c <= '9') {
      return 3;
    }
    return 4 + c % 64;
  }

  /** True if word {@code i} has all of {@code flag}. */
  boolean is(int i, int flag) {
    return (flags[i] & flag) == flag;
  }
}
