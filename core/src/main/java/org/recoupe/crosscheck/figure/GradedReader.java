package org.recoupe.crosscheck.figure;

import java.util.List;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.clause.StoryClauses;

/** Reads one sort of numbers by which reports place an event. */
public interface GradedReader {
  /** The numbers of a story, in article and text order. */
  List<Graded> read(StoryClauses story);

  /** The kind of conflict that two of them make. */
  Conflict.Kind kind();

  /** The status where no number satisfies both. */
  default Conflict.Status apart() {
    return Conflict.Status.CONFLICT;
  }

  /** True if two numbers that agree, but are not the same, are worth showing. */
  default boolean rounds() {
    return true;
  }

  /** True if two numbers of one event are told by how close they are and that no others are. */
  default boolean isAlone(List<Graded> row, Graded a, Graded b) {
    return false;
  }

  /** True if both say the same; by default « 17h30 » and « vers 17h30 » do. */
  default boolean isSame(Graded a, Graded b) {
    return a.same(b);
  }

  /** True if one report gives both numbers of one event. */
  default boolean isTwice(Graded a, Graded b) {
    return false;
  }

  /** True if a report that gives both numbers of a row knows two events by them. */
  default boolean isApartWhereBoth() {
    return true;
  }

  /** True if all numbers of a row are of one event, so that one line tells that they differ. */
  default boolean isOneLine() {
    return false;
  }

  /** True if the number tells only which day is meant, not what happened. */
  default boolean isInPassing() {
    return false;
  }

  /** How far two numbers of one event lie apart at most. */
  default int farthest() {
    return Integer.MAX_VALUE;
  }

  /** True if the row tells of what the number is, so that the sentences need share nothing else. */
  default boolean isKnownByRow() {
    return false;
  }

  /** Least share of the lighter sentence that both must have in common. */
  default double leastShare() {
    return isKnownByRow() ? 0 : 0.3;
  }

  /** Least weight of what both must have in common. */
  default double leastWeight() {
    return isKnownByRow() ? 0 : 5;
  }
}
