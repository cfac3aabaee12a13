package org.recoupe.reuse;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.fingerprint.Fingerprints;
import org.recoupe.text.fingerprint.LongSet;
import org.recoupe.text.fingerprint.Words;

/**
 * Collects what two texts share in their own words: fingerprints, each once, that stand outside
 * what both quote. A message that a text quotes and prints a second time without marks is quoted
 * both times. Which of the fingerprints are common phrases is seen later, by all texts.
 */
final class Evidence {
  private final LongSet seen = new LongSet();
  private long[] found = new long[32];
  private int size;
  private final Words a;
  private final Words b;
  private @Nullable LongSet saidInA;
  private @Nullable LongSet saidInB;
  private int told;

  /** Of {@code a} and {@code b}. */
  Evidence(Words a, Words b) {
    this.a = a;
    this.b = b;
  }

  /** The new ones in {@code block}, which is (start in a, start in b, length). */
  int count(int[] block) {
    int[] content = new int[block[2]];
    int n = 0;
    for (int k = 0; k < block[2]; k++) {
      if (a.content(block[0] + k)) {
        content[n++] = block[0] + k;
      }
    }
    int before = size;
    boolean[] said = new boolean[n];
    for (int i = 0; i < n; i++) {
      said[i] = a.said(content[i]) && b.said(block[1] + content[i] - block[0]);
    }
    boolean[] elsewhere = new boolean[n];
    for (int i = 0; i + Fingerprints.SHORT <= n; i++) {
      boolean told = true;
      for (int k = 0; k < Fingerprints.SHORT; k++) {
        told &= !said[i + k];
      }
      long fingerprint = Fingerprints.hash(a, content, i, Fingerprints.SHORT);
      if (told && saidElsewhere(content, i, block, fingerprint)) {
        Arrays.fill(elsewhere, i, i + Fingerprints.SHORT, true);
        told = false;
      }
      if (told && seen.add(fingerprint)) {
        if (size == found.length) {
          found = Arrays.copyOf(found, size * 2);
        }
        found[size++] = fingerprint;
      }
    }
    told = 0;
    for (int i = 0; i < n; i++) {
      told += said[i] || elsewhere[i] ? 0 : 1;
    }
    return size - before;
  }

  /** Content words of the last block that are not somebody's in both texts. */
  int told() {
    return told;
  }

  /** True where only one text marks the words as somebody's here, but the other does elsewhere. */
  private boolean saidElsewhere(int[] content, int first, int[] block, long fingerprint) {
    boolean inA = true;
    boolean inB = true;
    for (int k = first; k < first + Fingerprints.SHORT; k++) {
      inA &= a.said(content[k]);
      inB &= b.said(block[1] + content[k] - block[0]);
    }
    if (inA) {
      saidInB = saidInB == null ? said(b) : saidInB;
      return saidInB.contains(fingerprint);
    }
    if (inB) {
      saidInA = saidInA == null ? said(a) : saidInA;
      return saidInA.contains(fingerprint);
    }
    return false;
  }

  private static LongSet said(Words words) {
    LongSet said = new LongSet();
    int[] content = Fingerprints.content(words);
    for (int i = 0; i + Fingerprints.SHORT <= content.length; i++) {
      boolean all = true;
      for (int k = 0; k < Fingerprints.SHORT; k++) {
        all &= words.said(content[i + k]);
      }
      if (all) {
        said.add(Fingerprints.hash(words, content, i, Fingerprints.SHORT));
      }
    }
    return said;
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
