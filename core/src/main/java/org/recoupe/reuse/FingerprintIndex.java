package org.recoupe.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;
import org.recoupe.text.fingerprint.Fingerprints;
import org.recoupe.text.fingerprint.LongSet;
import org.recoupe.text.fingerprint.Words;

/**
 * Which texts share a fingerprint: sorted postings, without boxes. A fingerprint that too many
 * texts have is a common phrase and finds no pairs.
 */
final class FingerprintIndex {
  private static final int DOCUMENT_BITS = 21;
  private static final long DOCUMENTS = (1L << DOCUMENT_BITS) - 1;

  private final long[] postings;
  private final int most;
  private final LongSet common = new LongSet();
  private final int[][] places;

  /**
   * Indexes {@code texts}.
   *
   * @param width content words of a fingerprint
   * @param most texts that share a fingerprint before it is common
   */
  FingerprintIndex(List<Words> texts, int width, int most) {
    if (texts.size() > DOCUMENTS) {
      throw new IllegalArgumentException(texts.size() + " texts");
    }
    this.most = most;
    this.postings = postings(texts, width);
    int[] sizes = new int[texts.size()];
    runs(true, at -> sizes[document(at)]++);
    places = new int[texts.size()][];
    for (int i = 0; i < sizes.length; i++) {
      places[i] = new int[sizes[i]];
      sizes[i] = 0;
    }
    runs(true, at -> places[document(at)][sizes[document(at)]++] = at);
    runs(false, at -> common.add(key(postings[at])));
  }

  /** True for a fingerprint that too many texts have. */
  boolean common(long fingerprint) {
    return common.contains(key(fingerprint << DOCUMENT_BITS >>> 1));
  }

  /**
   * Calls {@code sink} with each later text that shares a fingerprint, once for each shared one.
   */
  void shared(int document, IntConsumer sink) {
    for (int from : places[document]) {
      long key = key(postings[from]);
      for (int k = from + 1; k < postings.length && key(postings[k]) == key; k++) {
        sink.accept(document(k));
      }
    }
  }

  /**
   * Calls {@code sink} with pairs (first, other) for every common fingerprint: each text that has
   * it with the first one that has it.
   */
  void stars(BiConsumer<Integer, Integer> sink) {
    int from = 0;
    while (from < postings.length) {
      int to = end(from);
      if (to - from > most) {
        for (int at = from + 1; at < to; at++) {
          sink.accept(document(from), document(at));
        }
      }
      from = to;
    }
  }

  /** The fingerprints, among those that are not common, that {@code many} voices or more have. */
  LongPredicate widespread(int[] voices, int many) {
    LongSet found = new LongSet();
    int from = 0;
    while (from < postings.length) {
      int to = end(from);
      if (to - from >= many && to - from <= most) {
        if (IntStream.range(from, to).map(at -> voices[document(at)]).distinct().count() >= many) {
          found.add(key(postings[from]));
        }
      }
      from = to;
    }
    return fingerprint -> found.contains(key(fingerprint << DOCUMENT_BITS >>> 1));
  }

  private int document(int at) {
    return (int) (postings[at] & DOCUMENTS);
  }

  private static long key(long posting) {
    return posting & ~DOCUMENTS;
  }

  private int end(int from) {
    int to = from + 1;
    while (to < postings.length && key(postings[to]) == key(postings[from])) {
      to++;
    }
    return to;
  }

  /** The postings of rare fingerprints but each last one, or the first of each common one. */
  private void runs(boolean rare, IntConsumer sink) {
    int from = 0;
    while (from < postings.length) {
      int to = end(from);
      if (rare && to - from <= most) {
        for (int at = from; at < to - 1; at++) {
          sink.accept(at);
        }
      } else if (!rare && to - from > most) {
        sink.accept(from);
      }
      from = to;
    }
  }

  private static long[] postings(List<Words> texts, int width) {
    long[] all = new long[1 << 16];
    int size = 0;
    for (int document = 0; document < texts.size(); document++) {
      for (long fingerprint : Fingerprints.of(texts.get(document), width)) {
        if (size == all.length) {
          all = Arrays.copyOf(all, size + (size >> 1));
        }
        all[size++] = key(fingerprint << DOCUMENT_BITS >>> 1) | document;
      }
    }
    Arrays.parallelSort(all, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }
}
