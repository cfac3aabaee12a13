package org.recoupe.provenance;

import java.util.List;

/**
 * What a stage made of one item: a value, perhaps with problems, or only problems.
 *
 * @param <T> type of the value
 */
public sealed interface Outcome<T> {
  /** Problems met on the way, in the order in which they were met. */
  List<Problem> problems();

  /** The item was read. */
  record Value<T>(T value, List<Problem> problems) implements Outcome<T> {
    public Value {
      problems = List.copyOf(problems);
    }
  }

  /** The item is lost; at least one problem says why. */
  record Failure<T>(List<Problem> problems) implements Outcome<T> {
    public Failure {
      problems = List.copyOf(problems);
      if (problems.isEmpty()) {
        throw new IllegalArgumentException("a failure needs a problem");
      }
    }
  }

  /** A value without problems. */
  static <T> Outcome<T> of(T value) {
    return new Value<>(value, List.of());
  }

  /** A lost item. */
  static <T> Outcome<T> failure(Problem problem) {
    return new Failure<>(List.of(problem));
  }
}
