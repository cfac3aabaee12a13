package org.recoupe.dossier.json;

import java.util.Arrays;

/** Turns UTF-16 places of one text into code point places, in logarithmic time. */
final class CodePoints {
  private final int[] lowSurrogates;

  CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, count * 2);
        }
        found[count++] = i;
      }
    }
    lowSurrogates = Arrays.copyOf(found, count);
  }

  /** Number of code points that begin before the UTF-16 place {@code at}. */
  int before(int at) {
    int found = Arrays.binarySearch(lowSurrogates, at);
    // A place between the two halves of a pair counts the pair as begun.
    return at - (found >= 0 ? found : -found - 1);
  }
}
