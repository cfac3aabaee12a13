package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How much a word tells: the rarer in the clauses of the story, the more (inverse document
 * frequency, Spärck Jones 1972, a clause being a document).
 */
public final class Weights {
  private static final double NUMBER_FACTOR = 1.2;
  private static final double TIME_FACTOR = 0.8;

  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Integer> counts = new ArrayList<>();
  private final int clauses;

  /** Counts the keys of {@code clauses}. */
  Weights(List<Clause> clauses) {
    this.clauses = clauses.size();
    for (Clause clause : clauses) {
      Set<String> seen = new LinkedHashSet<>();
      for (Unit unit : clause.units()) {
        for (String key : unit.keys()) {
          int number = number(key);
          if (seen.add(key)) {
            counts.set(number, counts.get(number) + 1);
          }
        }
      }
    }
  }

  /** Number of a key, given out in the order in which keys are first seen. */
  int number(String key) {
    Integer known = numbers.get(key);
    if (known != null) {
      return known;
    }
    numbers.put(key, counts.size());
    counts.add(0);
    return counts.size() - 1;
  }

  /** Number of keys. */
  int size() {
    return counts.size();
  }

  /** In how many clauses a key stands. */
  int count(int number) {
    return counts.get(number);
  }

  /** Weight of a unit by its first key. */
  public double of(Unit unit) {
    Integer number = numbers.get(unit.keys().get(0));
    int count = number == null ? 1 : Math.max(1, counts.get(number));
    double rare = Math.log(1 + (double) clauses / count);
    return switch (unit.kind()) {
      case NUMBER -> rare * NUMBER_FACTOR;
      case TIME -> rare * TIME_FACTOR;
      default -> rare;
    };
  }
}
