package org.recoupe.reuse;

/** Two numbers of texts in one, the first in the upper half, so that pairs sort by it. */
final class Pairs {
  private Pairs() {}

  static long of(int first, int second) {
    return (long) first << Integer.SIZE | second;
  }

  static int first(long pair) {
    return (int) (pair >>> Integer.SIZE);
  }

  static int second(long pair) {
    return (int) pair;
  }
}
