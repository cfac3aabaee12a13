package org.recoupe.eval.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.eval.Measure.Figure;

/** Counts true, found and wanted items by measure, over any number of story sets. */
final class Tally {
  private static final class Count {
    private long right;
    private long found;
    private long wanted;
  }

  private static final class BCubed {
    private double precision;
    private double recall;
    private long items;
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final Map<String, BCubed> groups = new TreeMap<>();

  void add(String name, long right, long found, long wanted) {
    Count count = counts.computeIfAbsent(name, n -> new Count());
    count.right += right;
    count.found += found;
    count.wanted += wanted;
  }

  /** Adds sums of per-item precision and recall over {@code items} items. */
  void addBCubed(String name, double precision, double recall, long items) {
    BCubed group = groups.computeIfAbsent(name, n -> new BCubed());
    group.precision += precision;
    group.recall += recall;
    group.items += items;
  }

  /** Every measure with its precision, recall and F1 as far as they are defined, by name. */
  List<Figure> figures() {
    Map<String, List<Figure>> byName = new TreeMap<>();
    groups.forEach(
        (name, group) -> {
          double precision = group.precision / group.items;
          double recall = group.recall / group.items;
          byName.put(name, all(name, precision, recall, group.items));
        });
    counts.forEach((name, count) -> byName.put(name, figures(name, count)));
    return byName.values().stream().flatMap(List::stream).toList();
  }

  private static List<Figure> figures(String name, Count count) {
    if (count.found > 0 && count.wanted > 0) {
      return all(
          name,
          (double) count.right / count.found,
          (double) count.right / count.wanted,
          count.wanted);
    }
    List<Figure> one = new ArrayList<>();
    if (count.wanted > 0) {
      one.add(new Figure(name + " R", (double) count.right / count.wanted, count.wanted));
    } else if (count.found > 0) {
      one.add(new Figure(name + " P", (double) count.right / count.found, count.found));
    }
    return one;
  }

  private static List<Figure> all(String name, double precision, double recall, long of) {
    double f1 = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    return List.of(
        new Figure(name + " P", precision, of),
        new Figure(name + " R", recall, of),
        new Figure(name + " F1", f1, of));
  }
}
