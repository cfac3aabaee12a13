package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.fingerprint.Words;

/** A passage under construction: blocks of equal words, last block first. */
final class Chain {
  private final Words a;
  private final boolean[] usedA;
  private final boolean[] usedB;
  private final List<int[]> blocks = new ArrayList<>();
  private int startA = Integer.MAX_VALUE;
  private int startB = Integer.MAX_VALUE;

  Chain(Words a, boolean[] usedA, boolean[] usedB) {
    this.a = a;
    this.usedA = usedA;
    this.usedB = usedB;
  }

  /** Adds what of {@code block} is still free and lies before the chain; false where nothing is. */
  boolean prepend(int[] block) {
    int from = 0;
    int to = Math.min(block[2], Math.min(startA - block[0], startB - block[1]));
    while (to > from && (usedA[block[0] + to - 1] || usedB[block[1] + to - 1])) {
      to--;
    }
    int first = to;
    while (first > from && !usedA[block[0] + first - 1] && !usedB[block[1] + first - 1]) {
      first--;
    }
    if (first >= to) {
      return blocks.isEmpty();
    }
    startA = block[0] + first;
    startB = block[1] + first;
    blocks.add(new int[] {startA, startB, to - first});
    return first == 0;
  }

  /** The passage, its words marked as used; null where it has none. */
  @Nullable Match close(Evidence evidence) {
    if (blocks.isEmpty()) {
      return null;
    }
    int same = 0;
    int content = 0;
    int told = 0;
    int rare = 0;
    for (int[] block : blocks) {
      rare += evidence.count(block);
      told += evidence.told();
      for (int k = 0; k < block[2]; k++) {
        same++;
        content += a.content(block[0] + k) ? 1 : 0;
      }
    }
    int[] last = blocks.get(0);
    Match match =
        new Match(
            startA, last[0] + last[2], startB, last[1] + last[2], same, content, told, rare, false);
    for (int i = match.start(); i < match.end(); i++) {
      usedA[i] = true;
    }
    for (int j = match.otherStart(); j < match.otherEnd(); j++) {
      usedB[j] = true;
    }
    return match;
  }
}
