package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;
import org.recoupe.article.Layout;
import org.recoupe.article.scrape.DebrisRules;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Span;

/** Finds headline and body on a page and writes them as one aligned text. */
final class BodyFinder {
  /** Longest blocks near the report that may be shown as debris. */
  private static final int NEAR = 12;

  /** Longer blocks are not looked at for dates. */
  private static final int LINE = 200;

  private final ClassWords words;
  private final BlockFilter filter;

  BodyFinder(ClassWords words, Phrases phrases, DebrisRules rules) {
    this.words = words;
    filter = new BlockFilter(phrases, rules);
  }

  /** A block that was left out. */
  record Left(Span at, Debris.Kind kind, String text) {}

  /**
   * What was found.
   *
   * @param text headline, blank line, body, aligned with the page's source
   * @param layout places of both in {@code text}
   * @param debris blocks within the report that were left out
   * @param lines short blocks of the page, for dates
   */
  record Body(AlignedText text, Layout layout, List<Left> debris, List<Block> lines) {}

  /**
   * What of a page is what.
   *
   * @param chosen blocks where the report stands
   * @param kept blocks that are the report
   */
  record Selection(Blocks blocks, BitSet chosen, BitSet kept) {}

  /** Tells the blocks of {@code page} apart. */
  Selection select(PageParts page, Headlines.Headline headline) {
    Element root = page.document().body();
    Blocks blocks = BlockReader.read(root, new ElementJudge(words, root));
    ContentChooser.Choice choice = new ContentChooser(blocks).choose(headline.shown());
    if (choice == null) {
      return Cascade.orMore(new Selection(blocks, new BitSet(), new BitSet()));
    }
    String title = headline.text();
    BitSet kept = filter.keep(blocks, choice.chosen(), title == null ? "" : title);
    int first = kept.nextSetBit(0);
    while (first >= 0 && !blocks.all().get(first).isProse() && kept.nextSetBit(first + 1) >= 0) {
      first = kept.nextSetBit(first + 1);
    }
    if (first > 0) {
      kept.or(Standfirsts.find(blocks, headline.shown(), first, page));
    }
    return Cascade.orMore(new Selection(blocks, choice.chosen(), kept));
  }

  /** The body of {@code page}. */
  Body find(PageParts page, Headlines.Headline headline) {
    Selection selection = select(page, headline);
    Blocks blocks = selection.blocks();
    BitSet kept = selection.kept();
    AlignedText linked = LinkedBody.instead(page, blocks, kept);
    if (linked != null) {
      return new Body(
          linked, new Layout(null, new Span(0, linked.text().length())), List.of(), lines(blocks));
    }
    BodyText text = new BodyText(page.source());
    List<Left> left = new ArrayList<>();
    List<Block> lines = lines(blocks);
    if (kept.isEmpty()) {
      return new Body(text.build(), new Layout(null, new Span(0, 0)), left, lines);
    }
    Span shown = null;
    int[] range = headline.shown() == null ? null : blocks.range(headline.shown());
    if (range != null && kept.nextSetBit(0) >= range[1]) {
      for (int i = range[0]; i < range[1]; i++) {
        Span at = text.add(blocks.all().get(i));
        shown = shown == null ? at : shown.union(at);
      }
    }
    int start = -1;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      Span at = text.add(blocks.all().get(i));
      if (start < 0 && !at.isEmpty()) {
        start = at.start();
      }
    }
    int first = Math.max(0, selection.chosen().nextSetBit(0) - NEAR);
    int last = Math.min(blocks.all().size(), selection.chosen().length() + NEAR);
    for (int i = first; i < last; i++) {
      Block block = blocks.all().get(i);
      Debris.Kind kind = kept.get(i) ? null : kind(block);
      Span at = kind == null ? null : BodyText.place(block);
      if (kind != null && at != null) {
        left.add(new Left(at, kind, block.text()));
      }
    }
    AlignedText all = text.build();
    int from = start < 0 ? all.text().length() : start;
    return new Body(all, new Layout(shown, new Span(from, all.text().length())), left, lines);
  }

  private static List<Block> lines(Blocks blocks) {
    List<Block> lines = new ArrayList<>();
    for (Block block : blocks.all()) {
      if (block.length() < LINE) {
        lines.add(block);
      }
    }
    return lines;
  }

  private static Debris.@Nullable Kind kind(Block block) {
    return block.debris != null
        ? block.debris
        : block.region == null ? null : block.region.effective();
  }
}
