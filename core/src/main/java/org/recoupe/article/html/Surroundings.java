package org.recoupe.article.html;

import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.recoupe.article.Debris;

/** What a block is by what stands around it. */
final class Surroundings {
  private static final Evaluator PICTURE = Selector.evaluatorOf("img,picture,video,amp-img");
  private static final Evaluator LIST = Selector.evaluatorOf("ul,ol,table,dl");

  /** Elements around a picture that are looked at. */
  private static final int LEVELS = 4;

  /** A picture with more text around it is an illustration in a text, not text under a picture. */
  private static final int CAPTION_LENGTH = 320;

  /** Lines before the first paragraph and after the last are shorter than this. */
  private static final int LINE = 70;

  /** Share of the prose in inner articles from which they are entries of a live blog. */
  private static final double LIVE_SHARE = 0.45;

  /** Share of the prose from which an inner article is a part of the report. */
  private static final double PART_SHARE = 0.3;

  /** Items around one of a list that are looked at. */
  private static final int LIST_REACH = 100;

  private Surroundings() {}

  /** True if the list or table around {@code block} holds more than links. */
  static boolean isInMixedList(Blocks page, Block block) {
    Element list = block.owner.closest(LIST);
    int[] range = list == null ? null : page.range(list);
    if (range == null || range[1] - range[0] < 2) {
      return false;
    }
    int length = 0;
    int links = 0;
    int from = Math.max(range[0], block.index - LIST_REACH);
    int to = Math.min(range[1], block.index + LIST_REACH);
    for (int i = from; i < to; i++) {
      length += page.all().get(i).length();
      links += page.all().get(i).links;
    }
    return links < 0.4 * length;
  }

  /** True if {@code block} is the only text of an element that shows a picture. */
  static boolean isBesidePicture(Blocks page, Block block) {
    if (block.isHeading() || block.inQuote || block.inList || block.inTable) {
      return false;
    }
    Element around = block.owner;
    for (int level = 0; level < LEVELS && around != null; level++) {
      String tag = around.normalName();
      int[] range = page.range(around);
      if (tag.equals("article") || tag.equals("main") || tag.equals("body") || range == null) {
        return false;
      }
      int length = 0;
      if (range[1] - range[0] > 3) {
        return false;
      }
      for (int i = range[0]; i < range[1]; i++) {
        length += page.all().get(i).length();
        if (length > CAPTION_LENGTH || page.all().get(i).isHeading()) {
          return false;
        }
      }
      if (!tag.equals("p") && around.selectFirst(PICTURE) != null) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }

  /** Leaves out what stands before, after and between the parts of the report. */
  static void drop(Blocks page, BitSet kept) {
    innerArticles(page, kept);
    edges(page.all(), kept);
    emptyHeadings(page.all(), kept);
  }

  private static void innerArticles(Blocks page, BitSet kept) {
    int total = prose(page, kept, 0, page.all().size());
    int inside = 0;
    List<int[]> small = new java.util.ArrayList<>();
    for (Element element : page.elements()) {
      int[] range = page.range(element);
      if (!element.normalName().equals("article") || range == null) {
        continue;
      }
      int own = prose(page, kept, range[0], range[1]);
      if (own < PART_SHARE * total && kept.get(range[0], range[1]).cardinality() > 0) {
        small.add(range);
        inside += own;
      }
    }
    if (inside >= LIVE_SHARE * total) {
      return;
    }
    for (int[] range : small) {
      for (int i = range[0]; i < range[1]; i++) {
        drop(page.all(), kept, i, Debris.Kind.RELATED);
      }
    }
  }

  private static int prose(Blocks page, BitSet kept, int from, int to) {
    int sum = 0;
    for (int i = kept.nextSetBit(from); i >= 0 && i < to; i = kept.nextSetBit(i + 1)) {
      sum += page.all().get(i).prose();
    }
    return sum;
  }

  /** Lines at both ends: bylines, dates, rubrics, tags. */
  private static void edges(List<Block> blocks, BitSet kept) {
    int prose = 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      prose += blocks.get(i).isProse() ? 1 : 0;
    }
    if (prose < 2) {
      return;
    }
    for (int i = kept.nextSetBit(0);
        i >= 0 && !blocks.get(i).isProse();
        i = kept.nextSetBit(i + 1)) {
      if (isLine(blocks.get(i))) {
        drop(blocks, kept, i, Debris.Kind.BYLINE);
      }
    }
    for (int i = kept.length() - 1;
        i >= 0 && !blocks.get(i).isProse();
        i = kept.previousSetBit(i - 1)) {
      if (isLine(blocks.get(i)) && !blocks.get(i).inQuote) {
        drop(blocks, kept, i, Debris.Kind.OTHER);
      }
    }
  }

  private static boolean isLine(Block block) {
    if (block.inList || block.inTable || block.isHeading() || block.length() > LINE) {
      return false;
    }
    String text = block.text();
    char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    return ".!?…»”\"।。".indexOf(last) < 0;
  }

  /** Headings with nothing of the report under them headed what was left out. */
  private static void emptyHeadings(List<Block> blocks, BitSet kept) {
    int next = -1;
    for (int i = kept.length() - 1; i >= 0; i = kept.previousSetBit(i - 1)) {
      Block block = blocks.get(i);
      boolean empty =
          block.isHeading()
              && (next < 0
                  || headsDebris(blocks, i, next)
                      && blocks.get(next).isHeading()
                      && blocks.get(next).tag.compareTo(block.tag) <= 0);
      if (empty) {
        drop(blocks, kept, i, Debris.Kind.RELATED);
      } else {
        next = i;
      }
    }
  }

  /** True if a list of links or the like stood between a heading and the next block kept. */
  private static boolean headsDebris(List<Block> blocks, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Debris.Kind kind = blocks.get(i).debris;
      if (kind == Debris.Kind.RELATED
          || kind == Debris.Kind.NEWSLETTER
          || kind == Debris.Kind.NAVIGATION
          || kind == Debris.Kind.COMMENT
          || kind == Debris.Kind.OTHER) {
        return true;
      }
    }
    return false;
  }

  private static void drop(List<Block> blocks, BitSet kept, int i, Debris.Kind kind) {
    if (kept.get(i)) {
      kept.clear(i);
      blocks.get(i).debris = kind;
    }
  }
}
