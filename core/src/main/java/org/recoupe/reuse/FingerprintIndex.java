package org.recoupe.reuse;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.recoupe.text.fingerprint.Hashes;

/**
 * Which texts have a fingerprint: a hash table with open addressing and linked postings, without
 * boxes. Texts are added one by one; what a look-up costs depends on the fingerprint alone.
 */
final class FingerprintIndex {
  private static final int NONE = -1;

  private long[] keys = new long[1 << 12];
  private int[] heads = new int[keys.length];
  private int[] counts = new int[keys.length];
  private int used;
  private int[] documents = new int[1 << 12];
  private int[] next = new int[documents.length];
  private int postings;

  FingerprintIndex() {
    Arrays.fill(heads, NONE);
  }

  /** Adds {@code fingerprints}, each once, of {@code document}; all are 63 bits long. */
  void add(int document, long[] fingerprints) {
    for (long fingerprint : fingerprints) {
      if (used * 2 >= keys.length) {
        grow();
      }
      if (postings == documents.length) {
        documents = Arrays.copyOf(documents, postings + (postings >> 1));
        next = Arrays.copyOf(next, documents.length);
      }
      int slot = slot(fingerprint);
      if (counts[slot] == 0) {
        keys[slot] = fingerprint;
        used++;
      }
      documents[postings] = document;
      next[postings] = heads[slot];
      heads[slot] = postings++;
      counts[slot]++;
    }
  }

  /** Number of texts that have {@code fingerprint}. */
  int count(long fingerprint) {
    return counts[slot(fingerprint)];
  }

  /** The texts that have {@code fingerprint}, the latest first. */
  void documents(long fingerprint, IntConsumer sink) {
    each(slot(fingerprint), sink);
  }

  /** Told of every fingerprint. */
  interface Visitor {
    /** Number {@code slot} is {@code fingerprint}, which {@code count} texts have. */
    void at(int slot, long fingerprint, int count);
  }

  /** Visits all fingerprints, in no order that means anything. */
  void all(Visitor visitor) {
    for (int slot = 0; slot < keys.length; slot++) {
      if (counts[slot] > 0) {
        visitor.at(slot, keys[slot], counts[slot]);
      }
    }
  }

  /** The texts of the fingerprint in {@code slot}. */
  void each(int slot, IntConsumer sink) {
    for (int at = heads[slot]; at != NONE; at = next[at]) {
      sink.accept(documents[at]);
    }
  }

  private int slot(long fingerprint) {
    int mask = keys.length - 1;
    int slot = (int) Hashes.mix(fingerprint) & mask;
    while (counts[slot] > 0 && keys[slot] != fingerprint) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    int[] oldCounts = counts;
    keys = new long[oldKeys.length * 2];
    heads = new int[keys.length];
    counts = new int[keys.length];
    Arrays.fill(heads, NONE);
    for (int old = 0; old < oldKeys.length; old++) {
      if (oldCounts[old] > 0) {
        int slot = slot(oldKeys[old]);
        keys[slot] = oldKeys[old];
        heads[slot] = oldHeads[old];
        counts[slot] = oldCounts[old];
      }
    }
  }
}
