package org.recoupe.reuse;

import java.util.Arrays;
import org.recoupe.text.fingerprint.Words;

/** The names of a text by their exact words: so that one is known where it begins a sentence. */
final class KnownNames {
  private static final long WORD = 0xFFFF_FFFFL;

  private final Words words;
  private final long[] names;

  KnownNames(Words words) {
    this.words = words;
    long[] found = new long[words.size()];
    int size = 0;
    for (int i = 0; i < words.size(); i++) {
      if (words.name(i)) {
        found[size++] = (long) words.exact(i) << Integer.SIZE | words.alias(i) & WORD;
      }
    }
    names = Arrays.copyOf(found, size);
    Arrays.sort(names);
  }

  /** True if word {@code i} is a name here or elsewhere in the text. */
  boolean name(int i) {
    return words.name(i) || at(i) >= 0;
  }

  /** By what word {@code i} is known in other wordings. */
  int key(int i) {
    int at = words.name(i) ? -1 : at(i);
    return at >= 0 ? (int) names[at] : words.alias(i);
  }

  private int at(int i) {
    int at = Arrays.binarySearch(names, (long) words.exact(i) << Integer.SIZE);
    int found = at >= 0 ? at : -at - 1;
    boolean same = found < names.length && (int) (names[found] >> Integer.SIZE) == words.exact(i);
    return same ? found : -1;
  }
}
