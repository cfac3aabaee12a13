package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Clauses of the same content, as numbers: one item of the grouping.
 *
 * @param clauses numbers of the clauses that read the same; the grouping fills it
 * @param keys for each unit the numbers of its keys
 * @param weights for each unit its weight
 * @param all all keys, sorted
 * @param total sum of the weights
 * @param numbers keys of its numbers, sorted
 * @param denied true if a negation stands in it
 */
public record Node(
    List<Integer> clauses,
    int[][] keys,
    double[] weights,
    int[] all,
    double total,
    int[] numbers,
    boolean denied) {
  static Node of(Clause clause, Weights weights) {
    int[][] keys = new int[clause.units().size()][];
    double[] each = new double[keys.length];
    List<Integer> all = new ArrayList<>();
    double total = 0;
    for (int u = 0; u < keys.length; u++) {
      Unit unit = clause.units().get(u);
      keys[u] = unit.keys().stream().mapToInt(weights::number).toArray();
      each[u] = weights.of(unit);
      total += each[u];
      for (int key : keys[u]) {
        all.add(key);
      }
    }
    int[] sorted = all.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
    int[] numbers =
        clause.units().stream()
            .filter(unit -> unit.kind() == Unit.Kind.NUMBER)
            .mapToInt(unit -> weights.number(unit.keys().get(0)))
            .sorted()
            .toArray();
    return new Node(new ArrayList<>(), keys, each, sorted, total, numbers, clause.denied());
  }

  /** Share of this node's weight whose units stand in {@code other} too. */
  double coveredBy(Node other) {
    double covered = 0;
    for (int u = 0; u < keys.length; u++) {
      for (int key : keys[u]) {
        if (Arrays.binarySearch(other.all, key) >= 0) {
          covered += weights[u];
          break;
        }
      }
    }
    return total == 0 ? 0 : covered / total;
  }

  /** True if both give numbers, and none of them is the same. */
  boolean countsOtherwise(Node other) {
    if (numbers.length == 0 || other.numbers.length == 0) {
      return false;
    }
    for (int number : numbers) {
      if (Arrays.binarySearch(other.numbers, number) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * How much both say the same, 0 to 1: harmonic mean of the shares covered, less where they
   * differ.
   */
  public double likeness(Node other, ClauseOptions options) {
    double there = coveredBy(other);
    double back = other.coveredBy(this);
    double mean = there + back == 0 ? 0 : 2 * there * back / (there + back);
    if (countsOtherwise(other)) {
      mean *= options.otherNumber();
    }
    return denied == other.denied ? mean : mean * options.denied();
  }
}
