package org.recoupe.text.fingerprint;

import java.util.Arrays;

/**
 * Fingerprints of a text: hashes of some content words in a row, by their stems. They survive other
 * function words, endings and punctuation between them.
 */
public final class Fingerprints {
  /**
   * Content words of a fingerprint that finds pairs of texts: survives one swapped word in four.
   */
  public static final int SHORT = 3;

  /** Content words of a fingerprint that only the same sentence has. */
  public static final int LONG = 10;

  private Fingerprints() {}

  /** Fingerprints of {@code width} content words, in text order, doubles included; 63 bits each. */
  public static long[] of(Words words, int width) {
    int[] content = content(words);
    long[] all = new long[Math.max(0, content.length - width + 1)];
    for (int i = 0; i < all.length; i++) {
      all[i] = hash(words, content, i, width);
    }
    return all;
  }

  /** Indices of the content words. */
  public static int[] content(Words words) {
    int[] content = new int[words.size()];
    int n = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.content(i)) {
        content[n++] = i;
      }
    }
    return Arrays.copyOf(content, n);
  }

  /** The fingerprint of {@code width} words from {@code content[first]} on. */
  public static long hash(Words words, int[] content, int first, int width) {
    long hash = width;
    for (int k = 0; k < width; k++) {
      hash = Hashes.mix(hash, words.stem(content[first + k]));
    }
    return hash >>> 1;
  }
}
