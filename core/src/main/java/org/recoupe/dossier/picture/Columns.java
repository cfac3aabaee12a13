package org.recoupe.dossier.picture;

/**
 * Equal columns from a place across to the right edge.
 *
 * @param left where the first begins, in shares of the width as {@link Svg} has them
 * @param count how many
 */
record Columns(int left, int count) {
  /** The middle of column {@code number}, from 0. */
  int middle(int number) {
    return left + (2 * number + 1) * (Svg.WIDTH - left) / (2 * Math.max(1, count));
  }
}
