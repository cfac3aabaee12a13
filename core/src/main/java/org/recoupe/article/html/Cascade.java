package org.recoupe.article.html;

import java.util.BitSet;

/** What is tried when the first way finds little: first less strict, then all that is prose. */
final class Cascade {
  /** With less text than this the first way is doubted. */
  private static final int LITTLE = 250;

  /** The next way must find this many times more. */
  private static final int MORE = 2;

  private Cascade() {}

  /** {@code first}, or the paragraphs of the whole page where they are much more. */
  static BodyFinder.Selection orMore(BodyFinder.Selection first) {
    int found = length(first.blocks(), first.kept());
    if (found >= LITTLE) {
      return first;
    }
    BitSet prose = new BitSet();
    for (Block block : first.blocks().all()) {
      if (block.isProse() && !block.isMarked()) {
        prose.set(block.index);
      }
    }
    return length(first.blocks(), prose) > MORE * found
        ? new BodyFinder.Selection(first.blocks(), prose, prose)
        : first;
  }

  private static int length(Blocks blocks, BitSet chosen) {
    int length = 0;
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      length += blocks.all().get(i).length();
    }
    return length;
  }
}
