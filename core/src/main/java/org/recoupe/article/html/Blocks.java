package org.recoupe.article.html;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The blocks of a page, and which of them each element holds. */
final class Blocks {
  private final List<Block> all;
  private final Map<Element, int[]> ranges;
  private final Map<Element, Mark> marks;

  Blocks(List<Block> all, Map<Element, int[]> ranges, Map<Element, Mark> marks) {
    this.all = all;
    this.ranges = ranges;
    this.marks = marks;
  }

  /** All blocks in document order. */
  List<Block> all() {
    return all;
  }

  /** Elements that hold text. */
  Set<Element> elements() {
    return ranges.keySet();
  }

  /** First block of {@code element} and the one after its last; null where it holds none. */
  int @Nullable [] range(Element element) {
    return ranges.get(element);
  }

  /** What the names of {@code element} say. */
  Mark mark(Element element) {
    return marks.getOrDefault(element, Mark.NONE);
  }
}
