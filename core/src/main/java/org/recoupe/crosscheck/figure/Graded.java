package org.recoupe.crosscheck.figure;

import org.recoupe.crosscheck.clause.Clause;

/**
 * A number in a row by which a report places an event: a floor, a minute of play, a time of day.
 *
 * @param clause where it stands
 * @param words as written
 * @param of what the row is: a noun, a player, a day; empty where the words do not tell
 * @param low least number that the words allow
 * @param high greatest number that they allow
 */
public record Graded(Clause clause, String words, String of, int low, int high) {
  /** True if some number satisfies both. */
  public boolean agrees(Graded other) {
    return low <= other.high && other.low <= high;
  }

  /** True if both give the same number: « 17h30 » and « vers 17h30 » do. */
  public boolean same(Graded other) {
    return low + high == other.low + other.high;
  }

  /** How far the numbers that they allow lie apart. */
  public int gap(Graded other) {
    return Math.max(0, Math.max(low - other.high, other.low - high));
  }
}
