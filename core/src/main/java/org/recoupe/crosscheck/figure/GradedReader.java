package org.recoupe.crosscheck.figure;

import java.util.List;
import org.recoupe.crosscheck.clause.StoryClauses;

/** Reads one sort of numbers by which reports place an event. */
public interface GradedReader {
  /** The numbers of a story, in article and text order. */
  List<Graded> read(StoryClauses story);

  /** True if the number tells only which day is meant, not what happened. */
  default boolean isInPassing() {
    return false;
  }
}
