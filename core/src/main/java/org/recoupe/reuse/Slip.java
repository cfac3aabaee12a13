package org.recoupe.reuse;

import org.recoupe.text.fingerprint.Words;

/**
 * An error of writing in its place.
 *
 * @param from number of its first word
 * @param to number of the word after its last one
 * @param before the word before it, as {@link Words#exact}
 * @param after the word after it
 * @param right what it should read, as {@link Words#exact}; 0 where that is not known
 * @param last the stem of its last word, which a correction keeps where it is not known
 * @param key the same for the same error between the same words
 * @param words what is written
 */
public record Slip(
    int from, int to, int before, int after, int right, int last, long key, String words) {
  /** True if {@code other} has this place, written right. */
  boolean correctedIn(Witness other) {
    return other.slips().stream().noneMatch(slip -> slip.key() == key) && standsIn(other.words());
  }

  private boolean standsIn(Words words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (words.exact(i) == before) {
        int last = Math.min(words.size() - 1, i + 1 + to - from);
        for (int end = i + 2; end <= last; end++) {
          boolean meant =
              right == 0
                  ? words.stem(end - 1) == last
                  : end == i + 2 && words.exact(i + 1) == right;
          if (meant && words.exact(end) == after) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
