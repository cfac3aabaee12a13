package org.recoupe.crosscheck.conflict;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.clause.Weights;

/** What two clauses have in common. */
final class InCommon {
  private InCommon() {}

  /** Number of units of {@code a} that stand in {@code b} too. */
  static int units(Clause a, Clause b) {
    Set<String> there = b.keys();
    return (int) a.units().stream().filter(unit -> unit.isAmong(there)).count();
  }

  /**
   * True if some units share {@code least} things with others, and these tell {@code weight}; a
   * thing counts once, by the widest of its keys.
   */
  static boolean isAtLeast(
      List<Unit> some, Set<String> others, Weights weights, int least, double weight) {
    Map<String, Double> shared = new LinkedHashMap<>();
    for (Unit unit : some) {
      if (unit.isAmong(others)) {
        shared.put(unit.keys().get(unit.keys().size() - 1), weights.of(unit));
      }
    }
    return shared.size() >= least
        && shared.values().stream().mapToDouble(Double::doubleValue).sum() >= weight;
  }

  /** All by which {@code units} can be matched. */
  static Set<String> keys(List<Unit> units) {
    Set<String> keys = new LinkedHashSet<>();
    units.forEach(unit -> keys.addAll(unit.keys()));
    return keys;
  }

  /** True if {@code a} names somebody or something that {@code b} does not. */
  static boolean namesMore(Clause a, Clause b) {
    Set<String> there = b.keys();
    return a.units().stream()
        .anyMatch(unit -> unit.kind() == Unit.Kind.NAME && !unit.isAmong(there));
  }
}
