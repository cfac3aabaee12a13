package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.clause.Weights;

/**
 * Finds further witnesses of a statement: clauses that say all that its clauses have in common and
 * more, so that grouping by likeness alone left them out. One clause may so witness two statements.
 */
final class Witnesses {
  private static final int INDEXED_KEYS = 3;
  private static final int MOST_CANDIDATES = 3000;

  private final StoryClauses story;
  private final Assertion assertion = new Assertion();
  private final List<Clause> clauses;
  private final Weights weights;
  private final StatementOptions options;
  private final Map<String, List<Integer>> postings = new LinkedHashMap<>();
  private final List<Set<String>> keys = new ArrayList<>();

  Witnesses(StoryClauses story, StatementOptions options) {
    this.story = story;
    this.clauses = story.clauses();
    this.weights = story.weights();
    this.options = options;
    for (int c = 0; c < clauses.size(); c++) {
      keys.add(clauses.get(c).keys());
      for (String key : keys.get(c)) {
        postings.computeIfAbsent(key, k -> new ArrayList<>()).add(c);
      }
    }
  }

  /** What the clauses of a statement have in common. */
  private record Core(List<Unit> units, double[] weights, double total, boolean denied) {}

  /** Clauses (or two that follow each other) beside {@code group} that say what it says. */
  List<Clause> of(List<Integer> group) {
    Core core = core(group);
    if (core.units().size() < options.leastCore()) {
      return List.of();
    }
    Set<Integer> articles = new LinkedHashSet<>();
    group.forEach(c -> articles.add(clauses.get(c).article()));
    Map<Integer, Clause> found = new LinkedHashMap<>();
    Map<Integer, Double> best = new LinkedHashMap<>();
    for (int c : candidates(core)) {
      Clause clause = clauses.get(c);
      if (articles.contains(clause.article()) || clause.quoted()) {
        continue;
      }
      Clause window = window(core, c);
      if (window == null) {
        continue;
      }
      double covered = covered(core, window.keys());
      Double before = best.get(window.article());
      if (before == null || covered > before) {
        best.put(window.article(), covered);
        found.put(window.article(), window);
      }
    }
    return List.copyOf(found.values());
  }

  private Core core(List<Integer> group) {
    Map<String, Integer> held = new LinkedHashMap<>();
    for (int c : group) {
      for (String key : keys.get(c)) {
        held.merge(key, 1, Integer::sum);
      }
    }
    int shortest = group.get(0);
    for (int c : group) {
      if (clauses.get(c).units().size() < clauses.get(shortest).units().size()) {
        shortest = c;
      }
    }
    List<Unit> units = new ArrayList<>();
    for (Unit unit : clauses.get(shortest).units()) {
      for (String key : unit.keys()) {
        if (2 * held.getOrDefault(key, 0) > group.size()) {
          units.add(unit);
          break;
        }
      }
    }
    double[] each = units.stream().mapToDouble(weights::of).toArray();
    double total = 0;
    for (double w : each) {
      total += w;
    }
    return new Core(units, each, total, clauses.get(shortest).denied());
  }

  private List<Integer> candidates(Core core) {
    List<String> keys =
        core.units().stream()
            .map(unit -> unit.keys().get(0))
            .distinct()
            .sorted(
                Comparator.comparingInt(
                        (String key) -> postings.getOrDefault(key, List.of()).size())
                    .thenComparing(Comparator.naturalOrder()))
            .limit(INDEXED_KEYS)
            .toList();
    Set<Integer> found = new java.util.TreeSet<>();
    for (String key : keys) {
      for (int c : postings.getOrDefault(key, List.of())) {
        if (found.size() < MOST_CANDIDATES) {
          found.add(c);
        }
      }
    }
    return List.copyOf(found);
  }

  private @Nullable Clause window(Core core, int c) {
    Clause clause = clauses.get(c);
    if (holds(core, clause, keys.get(c))) {
      return clause;
    }
    for (int other : new int[] {c + 1, c - 1}) {
      if (other >= 0
          && other < clauses.size()
          && clauses.get(other).article() == clause.article()
          && clauses.get(other).sentence() == clause.sentence()) {
        Set<String> both = new LinkedHashSet<>(keys.get(c));
        both.addAll(keys.get(other));
        Clause joined = clauses.get(Math.min(c, other)).join(clauses.get(Math.max(c, other)));
        if (holds(core, joined, both)) {
          return joined;
        }
      }
    }
    return null;
  }

  private boolean holds(Core core, Clause clause, Set<String> keys) {
    for (Unit unit : core.units()) {
      if (unit.kind() == Unit.Kind.NUMBER && !unit.isAmong(keys)) {
        return false;
      }
    }
    return core.denied() == clause.denied()
        && covered(core, keys) >= options.contained()
        && isAsserted(core, clause);
  }

  /** True if the predicate of a clause, and not its subject alone, holds some of the core. */
  private boolean isAsserted(Core core, Clause clause) {
    int from = assertion.predicate(clause.at(), story.text(clause));
    for (Unit unit : clause.units()) {
      if (unit.at().start() >= from
          && unit.kind() != Unit.Kind.TIME
          && core.units().stream().anyMatch(one -> one.isAmong(Set.copyOf(unit.keys())))) {
        return true;
      }
    }
    return false;
  }

  private static double covered(Core core, Set<String> keys) {
    double covered = 0;
    for (int u = 0; u < core.weights().length; u++) {
      if (core.units().get(u).isAmong(keys)) {
        covered += core.weights()[u];
      }
    }
    return core.total() == 0 ? 0 : covered / core.total();
  }
}
