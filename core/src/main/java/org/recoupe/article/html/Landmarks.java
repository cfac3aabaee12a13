package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * The elements of a page that tell of the report, each kind in document order: gathered in one walk
 * over the tree, which is a good part of the work on a page.
 */
final class Landmarks {
  private static final Set<String> BYLINES =
      Set.of(
          "byline",
          "author",
          "article-author",
          "authors",
          "byline-name",
          "author-name",
          "post-author",
          "entry-author",
          "article__author",
          "c-byline");

  private static final Evaluator ASIDE =
      Selector.evaluatorOf("aside,footer,nav,.comments,.comment,#comments,.related,.teaser");

  private final List<Element> metas = new ArrayList<>();
  private final List<Element> linkedData = new ArrayList<>();
  private final List<Element> canonicals = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> bylines = new ArrayList<>();

  /** Those of {@code page}. */
  Landmarks(Document page) {
    page.traverse(
        (node, depth) -> {
          if (node instanceof Element element) {
            sort(element);
          }
        });
  }

  /** Elements {@code <meta>}. */
  List<Element> metas() {
    return metas;
  }

  /** Scripts that hold JSON-LD. */
  List<Element> linkedData() {
    return linkedData;
  }

  /** Links to the canonical address. */
  List<Element> canonicals() {
    return canonicals;
  }

  /** Level-one headings, and what is marked as a headline. */
  List<Element> headings() {
    return headings;
  }

  /** Elements that hold a time. */
  List<Element> times() {
    return times;
  }

  /** Elements that are marked or named as author or byline. */
  List<Element> bylines() {
    return bylines;
  }

  /** True for elements that tell of other reports, of comments or of the site. */
  static boolean isAside(Element element) {
    return element.closest(ASIDE) != null;
  }

  private void sort(Element element) {
    String tag = element.normalName();
    switch (tag) {
      case "meta" -> metas.add(element);
      case "h1" -> headings.add(element);
      case "time" -> times.add(element);
      case "script" -> {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
          linkedData.add(element);
        }
      }
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
          canonicals.add(element);
        }
      }
      default -> {}
    }
    if (element.attributesSize() > 0) {
      byAttributes(element, tag);
    }
  }

  private void byAttributes(Element element, String tag) {
    String property = element.attr("itemprop").strip().toLowerCase(Locale.ROOT);
    String names = element.className();
    if (property.equals("headline") && !tag.equals("h1")) {
      headings.add(element);
    }
    if (!tag.equals("time")
        && (property.equals("datepublished")
            || tag.equals("abbr") && element.hasClass("published"))) {
      times.add(element);
    }
    if (property.equals("author")
        || property.equals("name") && isOfAuthor(element)
        || element.attr("rel").strip().equalsIgnoreCase("author")
        || isByline(names)) {
      bylines.add(element);
    }
  }

  private static boolean isOfAuthor(Element name) {
    for (Element around = name.parent(); around != null; around = around.parent()) {
      if (around.attr("itemprop").strip().equalsIgnoreCase("author")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isByline(String names) {
    int start = 0;
    while (start < names.length()) {
      int end = start;
      while (end < names.length() && !Whitespace.is(names.charAt(end))) {
        end++;
      }
      if (end > start && BYLINES.contains(names.substring(start, end).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = end + 1;
    }
    return false;
  }
}
