package org.recoupe.crosscheck.conflict;

import java.util.List;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.statement.StoryClauses;

/** Reads one sort of numbers by which reports place an event. */
interface GradedReader {
  /** The numbers of a story, in article and text order. */
  List<Graded> read(StoryClauses story);

  /** The kind of conflict that two of them make. */
  Conflict.Kind kind();

  /** The status where no number satisfies both. */
  default Conflict.Status apart() {
    return Conflict.Status.CONFLICT;
  }

  /** How far two numbers of one event lie apart at most. */
  default int farthest() {
    return Integer.MAX_VALUE;
  }

  /** Least share of the lighter sentence that both must have in common. */
  default double leastShare() {
    return 0.3;
  }

  /** Least weight of what both must have in common. */
  default double leastWeight() {
    return 5;
  }
}
