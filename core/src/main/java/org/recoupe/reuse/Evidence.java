package org.recoupe.reuse;

import java.util.Arrays;
import org.recoupe.text.fingerprint.Fingerprints;
import org.recoupe.text.fingerprint.LongSet;
import org.recoupe.text.fingerprint.Words;

/**
 * Collects what two texts share in their own words: fingerprints, each once, that stand outside
 * what both quote. Which of them are common phrases is seen later, by all texts.
 */
final class Evidence {
  private final LongSet seen = new LongSet();
  private long[] found = new long[32];
  private int size;

  /** The new ones in {@code block}, which is (start in a, start in b, length). */
  int count(Words a, Words b, int[] block) {
    int[] content = new int[block[2]];
    int n = 0;
    for (int k = 0; k < block[2]; k++) {
      if (a.content(block[0] + k)) {
        content[n++] = block[0] + k;
      }
    }
    int before = size;
    for (int i = 0; i + Fingerprints.SHORT <= n; i++) {
      boolean told = true;
      for (int k = 0; k < Fingerprints.SHORT; k++) {
        int at = content[i + k];
        told &= !a.said(at) || !b.said(block[1] + at - block[0]);
      }
      long fingerprint = Fingerprints.hash(a, content, i, Fingerprints.SHORT);
      if (told && seen.add(fingerprint)) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = fingerprint;
      }
    }
    return size - before;
  }

  /** Number counted so far. */
  int size() {
    return size;
  }

  /** Forgets what was counted after the first {@code count}: the passage was too small. */
  void drop(int count) {
    size = count;
  }

  /** All of them, in the order in which they were counted. */
  long[] all() {
    return Arrays.copyOf(found, size);
  }
}
