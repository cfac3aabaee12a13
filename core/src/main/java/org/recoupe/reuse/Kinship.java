package org.recoupe.reuse;

import java.util.List;

/**
 * What two texts share.
 *
 * @param first index of the one
 * @param second index of the other, greater
 * @param matches their passages, longest first
 * @param share share of the shorter text's words that stand in a passage which tells more than a
 *     quotation, 0 to 1
 */
record Kinship(int first, int second, List<Match> matches, double share) {
  Kinship {
    matches = List.copyOf(matches);
  }
}
