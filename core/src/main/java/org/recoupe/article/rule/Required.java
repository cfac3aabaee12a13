package org.recoupe.article.rule;

import java.util.Set;
import java.util.TreeSet;

/**
 * What a piece of a regular expression asks of a text, case folded.
 *
 * @param ends strings with one of which every match ends; holds "" where nothing is known
 * @param whole whether a match is one of {@code ends} and nothing more
 * @param any strings of which every match contains one; empty where nothing is known
 */
record Required(Set<String> ends, boolean whole, Set<String> any) {
  /** Strings that are followed through a concatenation; where there are more they are let go. */
  private static final int MOST_ENDS = 48;

  /** Strings that are looked for; with more, a text would hold one anyway. */
  private static final int MOST_ANY = 160;

  /** Matches the empty string only. */
  static final Required NOTHING = new Required(Set.of(""), true, Set.of());

  /** May match anything. */
  static final Required UNKNOWN = new Required(Set.of(""), false, Set.of());

  /** Matches one of {@code strings}. */
  static Required of(Set<String> strings) {
    return strings.isEmpty() || strings.size() > MOST_ENDS
        ? UNKNOWN
        : new Required(strings, true, Set.of());
  }

  /** This piece, then {@code next}. */
  Required then(Required next) {
    if (!next.whole || (long) ends.size() * next.ends.size() > MOST_ENDS) {
      return new Required(next.ends, false, better(better(any, ends), next.any));
    }
    Set<String> both = new TreeSet<>();
    for (String head : ends) {
      for (String tail : next.ends) {
        both.add(head + tail);
      }
    }
    return new Required(both, whole, better(any, next.any));
  }

  /** This piece or {@code other}. */
  Required or(Required other) {
    Set<String> found = either(best(), other.best());
    if (ends.size() + other.ends.size() > MOST_ENDS) {
      return new Required(Set.of(""), false, found);
    }
    Set<String> both = new TreeSet<>(ends);
    both.addAll(other.ends);
    return new Required(both, whole && other.whole, found);
  }

  /** This piece, once or more often. */
  Required repeated() {
    return new Required(ends, false, any);
  }

  /** The most telling strings of which every match contains one; empty where none are known. */
  Set<String> best() {
    return better(any, ends);
  }

  private static Set<String> either(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty() || one.size() + other.size() > MOST_ANY) {
      return Set.of();
    }
    Set<String> both = new TreeSet<>(one);
    both.addAll(other);
    return both;
  }

  /** The set whose shortest string is longer, then the smaller one; one with "" tells nothing. */
  private static Set<String> better(Set<String> one, Set<String> other) {
    int first = shortest(one);
    int second = shortest(other);
    if (first == 0 && second == 0) {
      return Set.of();
    }
    if (first != second) {
      return first > second ? one : other;
    }
    return one.size() <= other.size() ? one : other;
  }

  private static int shortest(Set<String> strings) {
    int shortest = Integer.MAX_VALUE;
    for (String one : strings) {
      shortest = Math.min(shortest, one.length());
    }
    return strings.isEmpty() ? 0 : shortest;
  }
}
