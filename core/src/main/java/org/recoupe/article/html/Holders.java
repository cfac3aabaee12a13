package org.recoupe.article.html;

import java.util.LinkedHashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The elements of a page that hold one of some tags: one walk, however deep they are nested. */
final class Holders {
  private final Set<Element> holders = new LinkedHashSet<>();

  /** Those that hold an element of {@code tags} below {@code root}. */
  Holders(Element root, Set<String> tags) {
    root.traverse(
        (node, depth) -> {
          if (node instanceof Element element && tags.contains(element.normalName())) {
            Element around = element.parent();
            while (around != null && holders.add(around)) {
              around = around.parent();
            }
          }
        });
  }

  /** True if one stands in {@code element}. */
  boolean has(Element element) {
    return holders.contains(element);
  }
}
