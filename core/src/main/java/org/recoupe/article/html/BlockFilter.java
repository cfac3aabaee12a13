package org.recoupe.article.html;

import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;
import org.recoupe.article.scrape.DebrisRules;

/** Tells, among the chosen blocks, the report from what stands between its paragraphs. */
final class BlockFilter {
  /** Blocks with more of their characters in links are lists of links unless they are long. */
  private static final double MOST = 0.5;

  /** A paragraph of some length is a link only if nearly all of it is one. */
  private static final double NEARLY_ALL = 0.8;

  private static final int SENTENCE = 60;

  private final Phrases phrases;
  private final DebrisRules rules;

  BlockFilter(Phrases phrases, DebrisRules rules) {
    this.phrases = phrases;
    this.rules = rules;
  }

  /** Blocks of {@code chosen} that are the report; the others get their kind of debris. */
  BitSet keep(Blocks page, BitSet chosen, String headline) {
    List<Block> blocks = page.all();
    BitSet kept = new BitSet();
    String title = Phrases.fold(headline);
    Debris.Kind part = null;
    for (int i = chosen.nextSetBit(0); i >= 0; i = chosen.nextSetBit(i + 1)) {
      Block block = blocks.get(i);
      String text = block.text();
      if (text.isEmpty()) {
        continue;
      }
      Debris.Kind heading = isHeadingLike(block) ? phrases.ofHeading(text) : null;
      if (heading != null) {
        part = heading;
      } else if (part != null && (block.isHeading() || block.isProse() && !block.inList)) {
        part = null;
      }
      block.debris = part != null ? part : kind(page, block, text, title);
      if (block.debris == null) {
        kept.set(i);
      }
    }
    BitSet before = (BitSet) kept.clone();
    Surroundings.drop(page, kept);
    before.andNot(kept);
    nameDropped(blocks, before);
    return kept;
  }

  /** Lines that were left out for their place alone say by their words what they are. */
  private void nameDropped(List<Block> blocks, BitSet dropped) {
    for (int i = dropped.nextSetBit(0); i >= 0; i = dropped.nextSetBit(i + 1)) {
      Block block = blocks.get(i);
      if (block.debris == Debris.Kind.OTHER) {
        block.debris = rules.kindBelow(block.text()).orElse(Debris.Kind.OTHER);
      }
    }
  }

  private Debris.@Nullable Kind kind(Blocks page, Block block, String text, String title) {
    if (block.region != null && block.region.effective() != null) {
      return block.region.effective();
    }
    Debris.Kind phrase = phrases.ofBlock(text);
    if (phrase != null) {
      return phrase;
    }
    if (block.tag.equals("h1")
        || block.length() < 200 && !title.isEmpty() && Phrases.fold(text).equals(title)) {
      return Debris.Kind.DUPLICATE;
    }
    if (isLinks(block) && !Surroundings.isInMixedList(page, block)) {
      return Debris.Kind.RELATED;
    }
    if (block.length() < 250 && Surroundings.isBesidePicture(page, block)) {
      return Debris.Kind.CAPTION;
    }
    if (!hasLetters(text)) {
      return Debris.Kind.OTHER;
    }
    return null;
  }

  private static boolean isLinks(Block block) {
    if (block.length() >= SENTENCE) {
      return block.linkShare() > NEARLY_ALL;
    }
    return block.linkShare() > MOST && (block.length() < 200 || block.inList);
  }

  private static boolean isHeadingLike(Block block) {
    return block.isHeading() || block.length() < 60;
  }

  private static boolean hasLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
