package org.recoupe.eval.reuse;

import java.util.HashMap;
import java.util.Map;

/** B-cubed precision and recall of a grouping (Bagga and Baldwin 1998). */
record BCubed(double precision, double recall) {
  double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /**
   * Scores {@code found} over the items of {@code gold}; an item that was not found stands alone.
   */
  static BCubed of(Map<String, String> gold, Map<String, String> found) {
    Map<String, Integer> golden = new HashMap<>();
    Map<String, Integer> made = new HashMap<>();
    Map<String, Integer> both = new HashMap<>();
    gold.forEach(
        (item, group) -> {
          String other = group(found, item);
          golden.merge(group, 1, Integer::sum);
          made.merge(other, 1, Integer::sum);
          both.merge(group + "\n" + other, 1, Integer::sum);
        });
    double precision = 0;
    double recall = 0;
    for (Map.Entry<String, Integer> cell : both.entrySet()) {
      String[] groups = cell.getKey().split("\n", -1);
      double squared = (double) cell.getValue() * cell.getValue();
      recall += squared / golden.getOrDefault(groups[0], 1);
      precision += squared / made.getOrDefault(groups[1], 1);
    }
    return new BCubed(precision / gold.size(), recall / gold.size());
  }

  private static String group(Map<String, String> found, String item) {
    return found.getOrDefault(item, "alone " + item);
  }
}
