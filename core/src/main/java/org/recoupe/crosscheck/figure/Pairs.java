package org.recoupe.crosscheck.figure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads words of a list that name another one: « étage:floor », « troisième:3 ». */
final class Pairs {
  private Pairs() {}

  /** What stands behind the colon by what stands before it; a word without one names itself. */
  static Map<String, String> of(Set<String> words) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String word : words) {
      int colon = word.indexOf(':');
      pairs.put(word.substring(0, colon < 0 ? word.length() : colon), word.substring(colon + 1));
    }
    return pairs;
  }
}
