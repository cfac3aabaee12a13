package org.recoupe.crosscheck.conflict;

import java.util.Set;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Unit;

/** What two clauses have in common. */
final class InCommon {
  private InCommon() {}

  /** Number of units of {@code a} that stand in {@code b} too. */
  static int units(Clause a, Clause b) {
    Set<String> there = b.keys();
    return (int) a.units().stream().filter(unit -> unit.isAmong(there)).count();
  }

  /** True if {@code a} names somebody or something that {@code b} does not. */
  static boolean namesMore(Clause a, Clause b) {
    Set<String> there = b.keys();
    return a.units().stream()
        .anyMatch(unit -> unit.kind() == Unit.Kind.NAME && !unit.isAmong(there));
  }
}
