package org.recoupe.text.fingerprint;

import java.util.Arrays;
import org.recoupe.text.Span;

/**
 * The words of a text, folded (no case, no accents, numbers without their separators) and hashed,
 * with their places. Holds arrays of primitives, so that a hundred thousand articles fit in memory.
 */
public final class Words {
  private static final byte CONTENT = 1;
  private static final byte NUMBER = 2;
  private static final byte NAME = 4;
  private static final byte QUOTED = 8;
  private static final byte SENTENCE = 16;
  private static final byte FRAME = 32;

  /** Content words of a quotation that is somebody's speech rather than a word set apart. */
  private static final int SPEECH = 4;

  /** Words beside a speech, in its sentence, that say whose it is; measured on made articles. */
  private static final int LONGEST_FRAME = 8;

  private final int[] exact;
  private final int[] stems;
  private final int[] starts;
  private final int[] ends;
  private final byte[] flags;
  private final int[] aliased;
  private final int[] aliases;

  private Words(Builder from) {
    this.exact = Arrays.copyOf(from.exact, from.size);
    this.stems = Arrays.copyOf(from.stems, from.size);
    this.starts = Arrays.copyOf(from.starts, from.size);
    this.ends = Arrays.copyOf(from.ends, from.size);
    this.flags = Arrays.copyOf(from.flags, from.size);
    this.aliased = Arrays.copyOf(from.aliased, from.aliasCount);
    this.aliases = Arrays.copyOf(from.aliases, from.aliasCount);
  }

  /** Number of words. */
  public int size() {
    return exact.length;
  }

  /** Hash of the folded word {@code i}; equal for equal words in every run and on every machine. */
  public int exact(int i) {
    return exact[i];
  }

  /** Hash of the word's stem. */
  public int stem(int i) {
    return stems[i];
  }

  /**
   * Hash by which the word is known in other wordings too: of a name how it sounds in whatever
   * spelling, of a number its digits, of any other word its stem.
   */
  public int alias(int i) {
    int at = Arrays.binarySearch(aliased, i);
    return at >= 0 ? aliases[at] : stems[i];
  }

  /** Place of word {@code i} in the text, UTF-16. */
  public Span at(int i) {
    return new Span(starts[i], ends[i]);
  }

  /** The place from word {@code from} up to, not including, word {@code to}. */
  public Span at(int from, int to) {
    return new Span(starts[from], ends[to - 1]);
  }

  /** False for the words that any text has (articles, prepositions, auxiliaries). */
  public boolean content(int i) {
    return (flags[i] & CONTENT) != 0;
  }

  /** True for digits. */
  public boolean number(int i) {
    return (flags[i] & NUMBER) != 0;
  }

  /** True for a capital inside a sentence, which in French is a name. */
  public boolean name(int i) {
    return (flags[i] & NAME) != 0;
  }

  /** True between quotation marks. */
  public boolean quoted(int i) {
    return (flags[i] & QUOTED) != 0;
  }

  /**
   * True between quotation marks, and for the few words beside them that say who speaks: whoever
   * renders the same utterance needs them.
   */
  public boolean said(int i) {
    return (flags[i] & (QUOTED | FRAME)) != 0;
  }

  /** True for the first word of a sentence, as far as punctuation shows it. */
  public boolean startsSentence(int i) {
    return (flags[i] & SENTENCE) != 0;
  }

  /** A hash of all words in order: equal texts have equal digests. */
  public long digest() {
    long digest = exact.length;
    for (int hash : exact) {
      digest = Hashes.mix(digest * 31 + hash);
    }
    return digest;
  }

  /** True if both have the same folded words in the same order. */
  public boolean sameWords(Words other) {
    return Arrays.equals(exact, other.exact);
  }

  /** Collects words in text order. */
  static final class Builder {
    private int[] exact = new int[256];
    private int[] stems = new int[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private byte[] flags = new byte[256];
    private int[] aliased = new int[64];
    private int[] aliases = new int[64];
    private int aliasCount;
    private int size;

    void add(int hash, int stem, Span at, boolean content, boolean number, boolean name) {
      if (size == exact.length) {
        int grown = size * 2;
        exact = Arrays.copyOf(exact, grown);
        stems = Arrays.copyOf(stems, grown);
        starts = Arrays.copyOf(starts, grown);
        ends = Arrays.copyOf(ends, grown);
        flags = Arrays.copyOf(flags, grown);
      }
      exact[size] = hash;
      stems[size] = stem;
      starts[size] = at.start();
      ends[size] = at.end();
      flags[size] = (byte) ((content ? CONTENT : 0) | (number ? NUMBER : 0) | (name ? NAME : 0));
      size++;
    }

    /** Says that the last word is known as {@code hash} too. */
    void alias(int hash) {
      if (aliasCount == aliased.length) {
        aliased = Arrays.copyOf(aliased, aliasCount * 2);
        aliases = Arrays.copyOf(aliases, aliasCount * 2);
      }
      aliased[aliasCount] = size - 1;
      aliases[aliasCount++] = hash;
    }

    int size() {
      return size;
    }

    int start(int i) {
      return starts[i];
    }

    void startSentence(int i) {
      flags[i] |= SENTENCE;
    }

    void quote(int from, int to) {
      for (int i = from; i < to; i++) {
        flags[i] |= QUOTED;
      }
    }

    private void frames() {
      int i = 0;
      while (i < size) {
        int from = i;
        int content = 0;
        while (i < size && (flags[i] & QUOTED) != 0) {
          content += flags[i++] & CONTENT;
        }
        if (content >= SPEECH) {
          frame(from, i);
        }
        i = Math.max(i, from + 1);
      }
    }

    private void frame(int from, int to) {
      int before = from;
      while (before > 0 && from - before < LONGEST_FRAME && (flags[before] & SENTENCE) == 0) {
        flags[--before] |= FRAME;
      }
      for (int k = to; k < Math.min(size, to + LONGEST_FRAME); k++) {
        if ((flags[k] & SENTENCE) != 0) {
          break;
        }
        flags[k] |= FRAME;
      }
    }

    Words build() {
      frames();
      return new Words(this);
    }
  }
}
