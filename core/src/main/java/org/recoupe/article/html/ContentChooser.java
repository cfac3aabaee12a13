package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds where the report stands: the element whose blocks weigh most, where prose weighs for and
 * menus and marked blocks weigh against. With weights of both signs the best element is neither the
 * whole page nor a single paragraph (maximum subtree, after Pasternack and Roth, WWW 2009,
 * "Extracting article text from the web with maximum subsequence segmentation").
 */
final class ContentChooser {
  /** What a character of a short unlinked block counts beside one of prose. */
  private static final double SHORT = 0.3;

  /** What a character of a list of links counts against. */
  private static final double LINKED = 0.6;

  /** What a character of a marked block counts against; at most {@link #MARKED_CLIP} a block. */
  private static final double MARKED = 0.2;

  private static final int MARKED_CLIP = 200;

  /** Elements named as article bodies that hold this share of the weight are the report. */
  private static final double BODY_SHARE = 0.7;

  /** An inner element with this share of the weight stands for the outer one. */
  private static final double CORE_SHARE = 0.95;

  private final Blocks blocks;
  private final double[] sums;

  ContentChooser(Blocks blocks) {
    this.blocks = blocks;
    sums = new double[blocks.all().size() + 1];
    for (Block block : blocks.all()) {
      sums[block.index + 1] = sums[block.index] + weight(block);
    }
  }

  /**
   * The blocks of the report.
   *
   * @param around the element that holds them
   * @param chosen indexes of the blocks
   */
  record Choice(Element around, BitSet chosen) {}

  /** The best place; null where the page has no text. */
  @Nullable Choice choose(@Nullable Element headline) {
    Element best = null;
    double most = 0;
    for (Element element : blocks.elements()) {
      double weight = weight(element);
      // Elements come innermost first: an outer one must add something.
      if (weight > most) {
        most = weight;
        best = element;
      }
    }
    if (best == null) {
      return null;
    }
    best = oneOfSeveral(core(best), most, headline);
    most = weight(best);
    BitSet chosen = new BitSet();
    List<Element> bodies = bodies(best);
    double inBodies = 0;
    for (Element body : bodies) {
      inBodies += Math.max(0, weight(body));
    }
    if (inBodies >= BODY_SHARE * most) {
      bodies.forEach(body -> set(chosen, body));
    } else {
      set(chosen, best);
    }
    return new Choice(best, chosen);
  }

  /** The innermost element that holds nearly all of the weight of {@code element}. */
  private Element core(Element element) {
    Element core = element;
    double enough = CORE_SHARE * weight(element);
    while (true) {
      Element inner = null;
      for (Element child : core.children()) {
        if (weight(child) >= enough) {
          inner = child;
        }
      }
      if (inner == null) {
        return core;
      }
      core = inner;
    }
  }

  private void set(BitSet chosen, Element element) {
    int[] range = blocks.range(element);
    if (range != null) {
      chosen.set(range[0], range[1]);
    }
  }

  /** Where several articles follow each other on the page: the one with the headline. */
  private Element oneOfSeveral(Element best, double most, @Nullable Element headline) {
    if (headline == null) {
      return best;
    }
    Element article = headline.closest("article,[itemprop=articleBody]");
    if (article == null || article == best || !isInside(article, best)) {
      return best;
    }
    int others = 0;
    for (Element element : best.select("article")) {
      if (element != article
          && !isInside(element, article)
          && !isInside(article, element)
          && weight(element) > 0.2 * most) {
        others++;
      }
    }
    double own = weight(article);
    return others > 0 && own > 0.15 * most && own > 400 ? article : best;
  }

  private static boolean isInside(Element inner, Element outer) {
    for (Element element = inner; element != null; element = element.parent()) {
      if (element == outer) {
        return true;
      }
    }
    return false;
  }

  private List<Element> bodies(Element root) {
    List<Element> bodies = new ArrayList<>();
    int[] all = blocks.range(root);
    for (Element element : blocks.elements()) {
      Mark mark = blocks.mark(element);
      int[] range = blocks.range(element);
      if (mark.body()
          && mark.kind() == null
          && range != null
          && all != null
          && range[0] >= all[0]
          && range[1] <= all[1]
          && !blocks.all().get(range[0]).isMarked()) {
        // Innermost come first, in order: those inside this one are the last of the list. An outer
        // one that adds weight takes their place.
        double inside = 0;
        int from = bodies.size();
        while (from > 0 && isWithin(bodies.get(from - 1), range)) {
          from--;
          inside += weight(bodies.get(from));
        }
        if (weight(element) >= inside) {
          bodies.subList(from, bodies.size()).clear();
          bodies.add(element);
        }
      }
    }
    return bodies;
  }

  private boolean isWithin(Element inner, int[] outer) {
    int[] range = blocks.range(inner);
    return range != null && range[0] >= outer[0] && range[1] <= outer[1];
  }

  private double weight(Element element) {
    int[] range = blocks.range(element);
    return range == null ? 0 : sums[range[1]] - sums[range[0]];
  }

  private static double weight(Block block) {
    int length = block.length();
    if (block.isMarked()) {
      return -MARKED * Math.min(length, MARKED_CLIP);
    }
    if (block.isProse()) {
      return block.prose();
    }
    if (block.linkShare() > 0.5) {
      return -LINKED * Math.min(length, 100);
    }
    return SHORT * Math.min(length, 200);
  }
}
