package org.recoupe.crosscheck.retelling;

import org.recoupe.text.Span;

/** Where reports say who somebody is: that two have it in common makes no two passages one. */
@FunctionalInterface
public interface Described {
  /** True if {@code at} of the article of this number is in such words. */
  boolean holds(int article, Span at);
}
