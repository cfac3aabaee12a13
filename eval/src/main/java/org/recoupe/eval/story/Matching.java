package org.recoupe.eval.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Pairs gold spans with found spans, best overlap first, each used once. */
final class Matching {
  private record Pair(double overlap, int gold, int found) {}

  private Matching() {}

  /** Index of gold to index of found, for overlaps of at least {@code least}. */
  static Map<Integer, Integer> match(List<Place> gold, List<Place> found, double least) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < found.size(); j++) {
        double overlap = gold.get(i).overlap(found.get(j));
        if (overlap > 0 && overlap >= least) {
          pairs.add(new Pair(overlap, i, j));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.overlap)
            .thenComparingInt(Pair::gold)
            .thenComparingInt(Pair::found));
    Map<Integer, Integer> matched = new LinkedHashMap<>();
    for (Pair pair : pairs) {
      if (!matched.containsKey(pair.gold) && !matched.containsValue(pair.found)) {
        matched.put(pair.gold, pair.found);
      }
    }
    return matched;
  }
}
