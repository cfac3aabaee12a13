package org.recoupe.reuse;

import java.util.Arrays;
import org.recoupe.story.Background;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.Words;

/**
 * The sentences of a text by what no rewording takes from them: names by their sound, numbers by
 * their value, and the stems of content words, each weighed by its rarity in the press at large.
 * Arrays of primitives, some two kilobytes for an article.
 */
final class Anchors {
  /** Sentences that are looked at; a longer text is read so far. */
  private static final int MOST_SENTENCES = 120;

  /** Mentions in a row that make a turn. */
  private static final int TURN = 3;

  private static final int HALF = Short.SIZE;
  private static final int MASK = (1 << HALF) - 1;

  /** First word, the word after the last, and whether it is said, in three for each sentence. */
  private final int[] sentences;

  /** Key, sentence and weight of each anchor in one, ascending. */
  private final long[] anchors;

  Anchors(Words words, Background background) {
    KnownNames names = new KnownNames(words);
    long[] found = new long[words.size()];
    int[] places = new int[3 * MOST_SENTENCES];
    int size = 0;
    int n = 0;
    int start = 0;
    while (start < words.size() && size < MOST_SENTENCES) {
      int before = n;
      int quoted = 0;
      int end = start;
      do {
        if (words.content(end)) {
          quoted += words.quoted(end) ? 1 : 0;
          long weight = Math.round(background.rarity(words.stem(end)) * MASK);
          found[n++] = (long) names.key(end) << Integer.SIZE | (long) size << HALF | weight;
        }
        end++;
      } while (end < words.size() && !words.startsSentence(end));
      if (n > before) {
        places[3 * size] = start;
        places[3 * size + 1] = end;
        places[3 * size++ + 2] = 2 * quoted > n - before ? 1 : 0;
      }
      start = end;
    }
    Arrays.sort(found, 0, n);
    anchors = distinct(found, n);
    sentences = Arrays.copyOf(places, 3 * size);
  }

  private static long[] distinct(long[] sorted, int length) {
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (kept == 0 || sorted[kept - 1] >> HALF != sorted[i] >> HALF) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /** Number of sentences. */
  int size() {
    return sentences.length / 3;
  }

  /** First word of sentence {@code i}. */
  int start(int i) {
    return sentences[3 * i];
  }

  /** The word after its last. */
  int end(int i) {
    return sentences[3 * i + 1];
  }

  /** True where most of its content words are somebody's. */
  boolean said(int i) {
    return sentences[3 * i + 2] == 1;
  }

  /** Number of anchors; those with one key follow one another, keys ascending. */
  int anchors() {
    return anchors.length;
  }

  /** What anchor {@code k} is known by. */
  int key(int k) {
    return (int) (anchors[k] >> Integer.SIZE);
  }

  /** The sentence where it stands. */
  int sentence(int k) {
    return (int) (anchors[k] >> HALF) & MASK;
  }

  /** How much it says, 0 to 1. */
  double weight(int k) {
    return (double) (anchors[k] & MASK) / MASK;
  }

  /** The anchor after the last one with the key of {@code k}. */
  int next(int k) {
    int next = k + 1;
    while (next < anchors.length && key(next) == key(k)) {
      next++;
    }
    return next;
  }

  /**
   * Fingerprints of the order of names and numbers: each of three mentions in a row, ascending,
   * each once; 63 bits. A name of several words is one mention, known by its last word.
   */
  static long[] turns(Words words) {
    KnownNames names = new KnownNames(words);
    int[] mentions = new int[words.size()];
    int n = 0;
    boolean before = false;
    for (int i = 0; i < words.size(); i++) {
      boolean name = words.content(i) && names.name(i);
      if (name || words.number(i)) {
        int key = names.key(i);
        if (name && before) {
          mentions[n - 1] = key;
        } else if (n == 0 || mentions[n - 1] != key) {
          mentions[n++] = key;
        }
      }
      before = name;
    }
    long[] turns = new long[Math.max(0, n - TURN + 1)];
    for (int i = 0; i < turns.length; i++) {
      long hash = TURN;
      for (int k = 0; k < TURN; k++) {
        hash = Hashes.mix(hash, mentions[i + k]);
      }
      turns[i] = hash >>> 1;
    }
    return Arrays.stream(turns).sorted().distinct().toArray();
  }
}
