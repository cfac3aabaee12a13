package org.recoupe.article.html;

import java.util.BitSet;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.AlignedText;

/**
 * The body that the JSON-LD of a page gives, for pages whose own text is written by scripts. It
 * stands in the page's source like any other text.
 */
final class LinkedBody {
  /** A shorter {@code articleBody} is a summary. */
  private static final int MIN_LENGTH = 400;

  /** The page shows less than this share of it. */
  private static final double SHOWN = 0.5;

  private static final int MAX_DEPTH = 100;
  private static final Pattern TAG = Pattern.compile("<(?:p|br|div|h[1-6]|li)\\b[^<>]{0,200}>");

  private LinkedBody() {}

  /**
   * The body from JSON-LD where the page shows little of it; null where the page's own is right.
   */
  static @Nullable AlignedText instead(PageParts page, Blocks blocks, BitSet kept) {
    AlignedText linked = page.linked().body();
    if (linked == null || linked.text().length() < MIN_LENGTH) {
      return null;
    }
    int shown = 0;
    for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
      shown += blocks.all().get(i).length();
    }
    if (shown >= SHOWN * linked.text().length()) {
      return null;
    }
    return (TAG.matcher(linked.text()).find() ? markup(linked.text()) : lines(linked.text()))
        .through(linked);
  }

  private static AlignedText markup(String text) {
    Document document =
        Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH).parseInput(text, "");
    BodyText body = new BodyText(text);
    ElementJudge judge = new ElementJudge(new ClassWords(), document.body());
    for (Block block : BlockReader.read(document.body(), judge).all()) {
      body.add(block);
    }
    return body.build();
  }

  private static AlignedText lines(String text) {
    BodyText body = new BodyText(text);
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      body.addLine(start, end);
      start = end + 1;
    }
    return body.build();
  }
}
