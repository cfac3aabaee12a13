package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;

/** A run of text on a page without a block boundary in it: a paragraph, heading, cell or item. */
final class Block {
  /** Shorter text is no prose. */
  private static final int PROSE_LENGTH = 60;

  /** Longer text is prose even without the end of a sentence. */
  private static final int LONG = 160;

  /** Boilerpipe's threshold for the share of anchor text; prose with several links stays below. */
  private static final double MAX_LINKS = 0.35;

  private static final int CLIP = 1500;

  final int index;
  final Element owner;
  final String tag;
  final @Nullable Region region;
  final List<Piece> pieces = new ArrayList<>();
  final StringBuilder words = new StringBuilder();
  boolean inBody;
  boolean inLead;
  boolean inQuote;
  boolean inList;
  boolean inTable;
  int links;
  int emphasis;

  /** Set by the filter: why the block is left out. */
  Debris.@Nullable Kind debris;

  /** A text node of the block, or a line break where {@code node} is null. */
  record Piece(@Nullable TextNode node) {}

  Block(int index, Element owner, String tag, @Nullable Region region) {
    this.index = index;
    this.owner = owner;
    this.tag = tag;
    this.region = region;
  }

  /** The words, white space folded. */
  String text() {
    return words.toString().strip();
  }

  int length() {
    return words.length();
  }

  /** Share of the characters that are in links. */
  double linkShare() {
    return length() == 0 ? 0 : (double) links / length();
  }

  boolean isHeading() {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  /** True for sentences, false for labels, menus and lists of links. */
  boolean isProse() {
    return length() >= PROSE_LENGTH
        && linkShare() < MAX_LINKS
        && !isHeading()
        && (length() >= LONG || hasSentenceEnd());
  }

  /** Characters of prose, a very long block clipped. */
  int prose() {
    return isProse() ? Math.min(length(), CLIP) : 0;
  }

  /** True if the names of an element around it make it debris. */
  boolean isMarked() {
    return region != null && region.effective() != null;
  }

  private boolean hasSentenceEnd() {
    for (int i = 0; i < words.length(); i++) {
      switch (words.charAt(i)) {
        case '.', '!', '?', '…', '。', '！', '？', '।', '»', '”' -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }
}
