package org.recoupe.reuse;

/**
 * A passage of one text aligned with one of another, in word numbers, half-open.
 *
 * @param start first word in the first text
 * @param end word after the last
 * @param otherStart first word in the second text
 * @param otherEnd word after the last
 * @param same words that are the same in both, in order
 * @param content content words among them
 * @param told content words among them that stand outside quotation marks in one text at least
 * @param rare how much of it cannot be chance: shared fingerprints that are told and no common
 *     phrase
 * @param reworded true where the sentences tell the same in the same order, but in other words
 */
record Match(
    int start,
    int end,
    int otherStart,
    int otherEnd,
    int same,
    int content,
    int told,
    int rare,
    boolean reworded) {
  /** Number of words on the longer side. */
  int length() {
    return Math.max(end - start, otherEnd - otherStart);
  }

  /** Share of words that are the same, 0 to 1. */
  double score() {
    return (double) same / length();
  }

  /** The same with another count of what cannot be chance. */
  Match rare(int count) {
    return new Match(start, end, otherStart, otherEnd, same, content, told, count, reworded);
  }

  /** True where little more than somebody's words is shared. */
  boolean quotation() {
    return rare == 0 && told * 2 < content;
  }
}
