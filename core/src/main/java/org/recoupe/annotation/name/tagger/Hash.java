package org.recoupe.annotation.name.tagger;

/** Hashes of words and features; the same on every machine, because models hold them. */
final class Hash {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Hash() {}

  /** Hash of {@code text[start, end)} with its apostrophes and digits folded. */
  static long exact(CharSequence text, int start, int end) {
    long h = START;
    for (int i = start; i < end; i++) {
      h = (h ^ fold(text.charAt(i))) * PRIME;
    }
    return mix(h);
  }

  /** Hash of {@code text[start, end)} in lower case. */
  static long lower(CharSequence text, int start, int end) {
    long h = START;
    for (int i = start; i < end; i++) {
      h = (h ^ Character.toLowerCase(fold(text.charAt(i)))) * PRIME;
    }
    return mix(h);
  }

  /** Hash of {@code text[start, end)} with all but the first unit in lower case. */
  static long title(CharSequence text, int start, int end) {
    long h = START;
    for (int i = start; i < end; i++) {
      char c = fold(text.charAt(i));
      boolean head = i == start || text.charAt(i - 1) == '-';
      h = (h ^ (head ? c : Character.toLowerCase(c))) * PRIME;
    }
    return mix(h);
  }

  /** Hash of two hashes, in this order. */
  static long join(long a, long b) {
    return mix(a * 0x9e3779b97f4a7c15L + b);
  }

  private static long mix(long h) {
    long x = (h ^ (h >>> 32)) * 0xd6e8feb86659fd93L;
    return x ^ (x >>> 29);
  }

  private static char fold(char c) {
    if (c == '’') {
      return '\'';
    }
    return c > '0' && c <= '9' ? '0' : c;
  }
}
