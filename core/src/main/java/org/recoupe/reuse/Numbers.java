package org.recoupe.reuse;

import java.util.TreeSet;
import org.recoupe.text.fingerprint.Words;

/** The figures of two texts: what tells a copy from another filling of the same template. */
final class Numbers {
  /** Share of all figures that copies have in common; a typing error or two may part them. */
  private static final double AGREE = 0.9;

  private Numbers() {}

  /** True if nearly all figures of either stand in both, or neither has any. */
  static boolean agree(Words one, Words two) {
    TreeSet<Integer> first = of(one);
    TreeSet<Integer> all = new TreeSet<>(first);
    TreeSet<Integer> second = of(two);
    all.addAll(second);
    first.retainAll(second);
    return first.size() >= AGREE * all.size();
  }

  private static TreeSet<Integer> of(Words words) {
    TreeSet<Integer> numbers = new TreeSet<>();
    for (int i = 0; i < words.size(); i++) {
      if (words.number(i)) {
        numbers.add(words.exact(i));
      }
    }
    return numbers;
  }
}
