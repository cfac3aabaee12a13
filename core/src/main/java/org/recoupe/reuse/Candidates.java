package org.recoupe.reuse;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.Words;

/**
 * Finds the pairs of texts that share enough rare fingerprints to be worth aligning. A fingerprint
 * is three content words in a row, by their stems: what survives where every fourth word is
 * swapped.
 */
final class Candidates {
  private static final int GRAM = 3;
  private static final int DOCUMENT_BITS = 22;
  private static final long DOCUMENT_MASK = (1L << DOCUMENT_BITS) - 1;

  private final ReuseOptions options;

  Candidates(ReuseOptions options) {
    this.options = options;
  }

  /** Hands each pair of indices into {@code texts}, the smaller first, once, in order. */
  void pairs(List<Words> texts, BiConsumer<Integer, int[]> sink) {
    long[] postings = postings(texts);
    int[] heads = new int[texts.size() + 1];
    int[][] lists = invert(postings, texts.size(), heads);
    int[] counts = new int[texts.size()];
    int[] touched = new int[texts.size()];
    for (int document = 0; document < texts.size(); document++) {
      int size = 0;
      for (int from : lists[document]) {
        long hash = postings[from] >>> DOCUMENT_BITS;
        for (int k = from + 1; k < postings.length && postings[k] >>> DOCUMENT_BITS == hash; k++) {
          int other = (int) (postings[k] & DOCUMENT_MASK);
          if (counts[other]++ == 0) {
            touched[size++] = other;
          }
        }
      }
      int[] partners = new int[size];
      int kept = 0;
      for (int k = 0; k < size; k++) {
        int other = touched[k];
        if (counts[other] >= options.fewFingerprints()) {
          partners[kept++] = other;
        }
        counts[other] = 0;
      }
      partners = Arrays.copyOf(partners, kept);
      Arrays.sort(partners);
      if (kept > 0) {
        sink.accept(document, partners);
      }
    }
  }

  /** Sorted (hash, document) without doubles. */
  private static long[] postings(List<Words> texts) {
    long[] all = new long[1024];
    int size = 0;
    for (int document = 0; document < texts.size(); document++) {
      Words words = texts.get(document);
      int[] content = new int[words.size()];
      int n = 0;
      for (int i = 0; i < words.size(); i++) {
        if (words.content(i)) {
          content[n++] = words.stem(i);
        }
      }
      for (int i = 0; i + GRAM <= n; i++) {
        long hash = Hashes.mix(Hashes.mix(content[i], content[i + 1]), content[i + 2]);
        if (size == all.length) {
          all = Arrays.copyOf(all, size * 2);
        }
        all[size++] = ((hash >>> 1) & ~DOCUMENT_MASK) | document;
      }
    }
    Arrays.sort(all, 0, size);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (i == 0 || all[i] != all[i - 1]) {
        all[kept++] = all[i];
      }
    }
    return Arrays.copyOf(all, kept);
  }

  /** For each document the places of its postings that a later document shares. */
  private int[][] invert(long[] postings, int documents, int[] sizes) {
    each(postings, at -> sizes[(int) (postings[at] & DOCUMENT_MASK)]++);
    int[][] lists = new int[documents][];
    for (int i = 0; i < documents; i++) {
      lists[i] = new int[sizes[i]];
      sizes[i] = 0;
    }
    each(
        postings,
        at -> {
          int document = (int) (postings[at] & DOCUMENT_MASK);
          lists[document][sizes[document]++] = at;
        });
    return lists;
  }

  private void each(long[] postings, java.util.function.IntConsumer sink) {
    int from = 0;
    while (from < postings.length) {
      int to = from + 1;
      while (to < postings.length
          && postings[to] >>> DOCUMENT_BITS == postings[from] >>> DOCUMENT_BITS) {
        to++;
      }
      if (to - from <= options.commonFingerprint()) {
        for (int at = from; at < to - 1; at++) {
          sink.accept(at);
        }
      }
      from = to;
    }
  }
}
