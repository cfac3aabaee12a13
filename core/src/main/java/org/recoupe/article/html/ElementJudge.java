package org.recoupe.article.html;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris.Kind;

/** Says what an element of one page is for: by tag, role, schema.org type and class names. */
final class ElementJudge {
  private static final Set<String> WITHOUT_TEXT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "map",
          "head",
          "select",
          "option",
          "textarea",
          "button",
          "datalist",
          "input",
          "math",
          "progress",
          "meter",
          "dialog",
          "frameset");
  private static final Set<String> TEXT_IN_FIGURE = Set.of("table", "blockquote", "pre");
  private static final Set<String> TITLE = Set.of("h1");
  private static final Set<String> NAMES_DO_NOT_COUNT = Set.of("html", "body", "main");
  private static final Set<String> ROLES =
      Set.of(
          "navigation",
          "banner",
          "contentinfo",
          "complementary",
          "search",
          "dialog",
          "alertdialog",
          "menu",
          "menubar",
          "tablist",
          "toolbar",
          "button");

  private final ClassWords words;
  private final Element root;
  private final Map<String, Mark> known = new LinkedHashMap<>();
  private @Nullable Holders titles;
  private @Nullable Holders texts;

  /** A judge for the elements below {@code root}. */
  ElementJudge(ClassWords words, Element root) {
    this.words = words;
    this.root = root;
  }

  /** True for elements whose text is not shown. */
  static boolean isWithoutText(Element element) {
    return WITHOUT_TEXT.contains(element.normalName());
  }

  /** What {@code element} is marked as. */
  Mark judge(Element element) {
    String tag = element.normalName();
    if (NAMES_DO_NOT_COUNT.contains(tag) || isHeading(tag)) {
      return Mark.NONE;
    }
    Mark mark = byTag(element, tag);
    if (element.attributesSize() == 0) {
      return mark;
    }
    mark = ClassWords.both(mark, byRole(element));
    mark = ClassWords.both(mark, byNames(element, "class"));
    mark = ClassWords.both(mark, byNames(element, "id"));
    mark = ClassWords.both(mark, byNames(element, "data-testid"));
    mark = ClassWords.both(mark, byNames(element, "data-component"));
    if (tag.equals("article") && mark.kind() != null && !mark.certain()) {
      return new Mark(null, false, mark.body(), mark.lead());
    }
    return mark;
  }

  private static boolean isHeading(String tag) {
    return tag.length() == 2
        && tag.charAt(0) == 'h'
        && tag.charAt(1) >= '1'
        && tag.charAt(1) <= '6';
  }

  private Mark byNames(Element element, String attribute) {
    String names = element.attr(attribute);
    if (names.isEmpty()) {
      return Mark.NONE;
    }
    return known.computeIfAbsent(names, words::of);
  }

  private Holders titles() {
    if (titles == null) {
      titles = new Holders(root, TITLE);
    }
    return titles;
  }

  private Holders texts() {
    if (texts == null) {
      texts = new Holders(root, TEXT_IN_FIGURE);
    }
    return texts;
  }

  private Mark byTag(Element element, String tag) {
    return switch (tag) {
      case "nav", "menu" -> Mark.certain(Kind.NAVIGATION);
      case "footer" -> Mark.certain(Kind.NAVIGATION);
      case "aside" -> Mark.certain(Kind.RELATED);
      case "figcaption" -> Mark.certain(Kind.CAPTION);
      case "figure" -> texts().has(element) ? Mark.NONE : Mark.certain(Kind.CAPTION);
      case "form" -> Mark.likely(Kind.OTHER);
      case "address" -> Mark.likely(Kind.BYLINE);
      case "header" -> titles().has(element) ? Mark.NONE : Mark.likely(Kind.NAVIGATION);
      default -> Mark.NONE;
    };
  }

  private static Mark byRole(Element element) {
    if (ROLES.contains(element.attr("role").toLowerCase(Locale.ROOT))) {
      return Mark.certain(Kind.NAVIGATION);
    }
    String type = element.attr("itemtype");
    if (type.endsWith("/Comment") || type.endsWith("/UserComments")) {
      return Mark.certain(Kind.COMMENT);
    }
    if (type.contains("/WP") || type.endsWith("/SiteNavigationElement")) {
      return type.endsWith("/WebPage") ? Mark.NONE : Mark.certain(Kind.NAVIGATION);
    }
    if (element.attr("itemprop").equals("articleBody")) {
      return new Mark(null, false, true, false);
    }
    if (element.hasAttr("hidden") || isHidden(element.attr("style"))) {
      return Mark.certain(Kind.OTHER);
    }
    return element.attr("aria-hidden").equals("true") ? Mark.likely(Kind.OTHER) : Mark.NONE;
  }

  private static boolean isHidden(String style) {
    if (style.isEmpty()) {
      return false;
    }
    String bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return bare.contains("display:none") || bare.contains("visibility:hidden");
  }
}
