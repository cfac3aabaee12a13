package org.recoupe.article.html;

import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.recoupe.capture.MarkupText;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Span;

/** Writes blocks as text that knows where each character stands in the page's source. */
final class BodyText {
  private final String source;
  private final AlignedText.Builder builder;
  private int reached;
  private boolean spaceDue;
  private boolean lineDue;
  private int spaceStart;
  private int spaceEnd;
  private boolean blockOpen;

  /** Starts an empty text of {@code source}. */
  BodyText(String source) {
    this.source = source;
    builder = new AlignedText.Builder(source);
  }

  /** Units written so far. */
  int length() {
    return builder.length();
  }

  /** Adds a block as a paragraph of its own; gives its place in the text. */
  Span add(Block block) {
    blockOpen = false;
    spaceDue = false;
    lineDue = false;
    int before = builder.length();
    for (Block.Piece piece : block.pieces) {
      TextNode node = piece.node();
      if (node == null) {
        lineDue = blockOpen;
        continue;
      }
      Range range = node.sourceRange();
      String text = node.getWholeText();
      if (range.isTracked()) {
        MarkupText.align(source, range.startPos(), range.endPos(), text, this::piece);
      } else {
        piece(text, reached, reached);
      }
    }
    int start = before == 0 || builder.length() == before ? before : before + 2;
    return new Span(start, builder.length());
  }

  /** Adds {@code source[start, end)} as a paragraph, character references decoded. */
  void addLine(int start, int end) {
    blockOpen = false;
    spaceDue = false;
    lineDue = false;
    String decoded = Parser.unescapeEntities(source.substring(start, end), false);
    MarkupText.align(source, start, end, decoded, this::piece);
  }

  /** Where {@code block} stands in the source; null where the parser does not say. */
  static @Nullable Span place(Block block) {
    int start = -1;
    int end = -1;
    for (Block.Piece piece : block.pieces) {
      TextNode node = piece.node();
      if (node != null && node.sourceRange().isTracked()) {
        start =
            start < 0
                ? node.sourceRange().startPos()
                : Math.min(start, node.sourceRange().startPos());
        end = Math.max(end, node.sourceRange().endPos());
      }
    }
    return start < 0 || end < start ? null : new Span(start, end);
  }

  /** The text with its places. */
  AlignedText build() {
    return builder.build();
  }

  /** Adds {@code text} that stands at {@code source[start, end)}, white space folded. */
  private void piece(String text, int start, int end) {
    boolean exact = text.length() == end - start;
    int i = 0;
    while (i < text.length()) {
      int from = i;
      char c = text.charAt(i);
      if (Whitespace.is(c)) {
        while (i < text.length() && Whitespace.is(text.charAt(i))) {
          i++;
        }
        if (blockOpen && !spaceDue) {
          spaceDue = true;
          spaceStart = exact ? start + from : start;
          spaceEnd = exact ? start + from + 1 : end;
        }
      } else if (Whitespace.isInvisible(c)) {
        i++;
      } else {
        while (i < text.length()
            && !Whitespace.is(text.charAt(i))
            && !Whitespace.isInvisible(text.charAt(i))) {
          i++;
        }
        words(
            text.substring(from, i), exact ? start + from : start, exact ? start + i : end, exact);
      }
    }
  }

  private void words(String words, int start, int end, boolean exact) {
    if (!blockOpen) {
      if (builder.length() > 0) {
        builder.insert("\n\n");
      }
      blockOpen = true;
    } else if (lineDue) {
      builder.insert("\n");
    } else if (spaceDue) {
      if (spaceStart >= reached && spaceEnd <= start) {
        builder.replace(spaceStart, spaceEnd, " ");
        reached = spaceEnd;
      } else {
        builder.insert(" ");
      }
    }
    spaceDue = false;
    lineDue = false;
    if (start < reached) {
      // The parser moved this text (out of a table, say) before what stands earlier in the source.
      builder.insert(words);
    } else if (exact && source.startsWith(words, start)) {
      builder.copy(start, end);
      reached = end;
    } else {
      builder.replace(start, end, words);
      reached = end;
    }
  }
}
