package org.recoupe.article.html;

import java.util.BitSet;

/** What is tried when the first way finds little: all that is prose, then all that is no menu. */
final class Cascade {
  /** With less text than this the first way is doubted. */
  private static final int LITTLE = 250;

  /** The next way must find this many times more. */
  private static final int MORE = 2;

  /** A line with more of it in links is a link with a word beside it. */
  private static final double MOST_LINKED = 0.5;

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
    if (length(first.blocks(), prose) > MORE * found) {
      return new BodyFinder.Selection(first.blocks(), prose, prose);
    }
    return found > 0 ? first : unlinked(first.blocks());
  }

  /** Lines of a page of notes or lists alone: in what is named a body, else all but menus. */
  private static BodyFinder.Selection unlinked(Blocks blocks) {
    BitSet named = new BitSet();
    BitSet lines = new BitSet();
    Block first = null;
    for (Block block : blocks.all()) {
      if (block.linkShare() <= MOST_LINKED && !block.tag.equals("h1")) {
        first = first == null && block.inBody ? block : first;
        // What has marks of its own inside the body is no part of it, even where the page is
        // marked.
        named.set(block.index, first != null && block.inBody && block.region == first.region);
        lines.set(block.index, !block.isMarked());
      }
    }
    BitSet kept = named.isEmpty() ? lines : named;
    return new BodyFinder.Selection(blocks, kept, kept);
  }

  private static int length(Blocks blocks, BitSet chosen) {
    int length = 0;
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      length += blocks.all().get(i).length();
    }
    return length;
  }
}
