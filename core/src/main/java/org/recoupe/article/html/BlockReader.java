package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;

/** Cuts the tree of a page into blocks of text, in document order. */
final class BlockReader {
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption",
          "optgroup",
          "hgroup",
          "search",
          "picture");

  private final ElementJudge judge;
  private final List<Block> blocks = new ArrayList<>();
  private final Map<Element, int[]> ranges = new LinkedHashMap<>();
  private final Map<Element, Mark> marks = new LinkedHashMap<>();
  private final Map<String, int[]> namesakes = new LinkedHashMap<>();
  private final List<Region> regions = new ArrayList<>();
  private @Nullable Block open;
  private int breaks;

  private BlockReader(ElementJudge judge) {
    this.judge = judge;
  }

  /** The blocks below {@code root}. */
  static Blocks read(Element root, ElementJudge judge) {
    BlockReader reader = new BlockReader(judge);
    reader.element(root, new Around(root, "div", null, false, false, false, false, false, false));
    int total = 0;
    for (Block block : reader.blocks) {
      if (block.region == null || !block.region.within(Debris.Kind.COMMENT)) {
        total += block.prose();
      }
      if (block.region != null) {
        block.region.add(block.prose());
      }
    }
    for (Region region : reader.regions) {
      region.settle(total);
    }
    return new Blocks(reader.blocks, reader.ranges, reader.marks);
  }

  /** What is around a place: nearest block element and what it stands in. */
  private record Around(
      Element owner,
      String tag,
      @Nullable Region region,
      boolean body,
      boolean lead,
      boolean quote,
      boolean list,
      boolean table,
      boolean link) {}

  private void element(Element element, Around outer) {
    String tag = element.normalName();
    boolean boundary = BLOCK.contains(tag) || tag.indexOf('-') >= 0;
    Mark mark = boundary || element.attributesSize() > 0 ? judge.judge(element) : Mark.NONE;
    // Names on inline elements count only where they are certain: <span class="date"> in a
    // sentence.
    if (!boundary && mark.kind() != null && !mark.certain()) {
      mark = Mark.NONE;
    }
    if (!boundary && mark.kind() != null && open != null && open.length() > 0) {
      boundary = element.nextSibling() == null;
    }
    Region region = outer.region();
    if (mark.kind() != null) {
      int[] namesake = namesakes.computeIfAbsent(firstName(element), unused -> new int[1]);
      region = new Region(mark, region, namesake);
      regions.add(region);
      boundary = true;
    }
    if (mark != Mark.NONE) {
      marks.put(element, mark);
    }
    if (boundary) {
      open = null;
    }
    String name = boundary ? blockName(tag, outer.tag()) : outer.tag();
    Around here =
        new Around(
            boundary ? element : outer.owner(),
            name,
            region,
            outer.body() || mark.body() && mark.kind() == null,
            outer.lead() || mark.lead() && mark.kind() == null,
            outer.quote() || tag.equals("blockquote"),
            outer.list() || tag.equals("ul") || tag.equals("ol"),
            outer.table() || tag.equals("table"),
            outer.link() || tag.equals("a"));
    int first = blocks.size();
    for (Node child = element.firstChild(); child != null; child = child.nextSibling()) {
      if (child instanceof TextNode text) {
        text(text, here);
      } else if (child instanceof Element inner) {
        if (inner.normalName().equals("br")) {
          lineBreak();
        } else if (!ElementJudge.isWithoutText(inner)) {
          element(inner, here);
        }
      }
    }
    if (blocks.size() > first) {
      ranges.put(element, new int[] {first, blocks.size()});
    }
    if (boundary) {
      open = null;
    }
  }

  /** The first of the class names, which says what an element is; later ones say how it looks. */
  private static String firstName(Element element) {
    String names = element.className();
    int space = names.indexOf(' ');
    return space < 0 ? names : names.substring(0, space);
  }

  /** A div in a list item or a heading is that item or heading. */
  private static String blockName(String tag, String outer) {
    boolean plain =
        tag.equals("div") || tag.equals("p") || tag.equals("span") || !BLOCK.contains(tag);
    boolean kept = outer.startsWith("h") && outer.length() == 2;
    return plain && kept ? outer : tag;
  }

  private void lineBreak() {
    breaks++;
    if (open != null && breaks >= 2) {
      open = null;
    } else if (open != null) {
      open.pieces.add(new Block.Piece(null));
      space(open.words);
    }
  }

  private void text(TextNode node, Around around) {
    String text = node.getWholeText();
    boolean blank = text.isBlank();
    if (open == null && blank) {
      return;
    }
    if (!blank) {
      breaks = 0;
    }
    Block block = open;
    if (block == null) {
      block = new Block(blocks.size(), around.owner(), around.tag(), around.region());
      block.inBody = around.body();
      block.inLead = around.lead();
      block.inQuote = around.quote();
      block.inList = around.list();
      block.inTable = around.table();
      blocks.add(block);
      open = block;
    }
    block.pieces.add(new Block.Piece(node));
    int before = block.words.length();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Whitespace.is(c)) {
        space(block.words);
      } else if (!Whitespace.isInvisible(c)) {
        block.words.append(c);
      }
    }
    if (around.link()) {
      block.links += block.words.length() - before;
    }
  }

  private static void space(StringBuilder words) {
    if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
      words.append(' ');
    }
  }
}
