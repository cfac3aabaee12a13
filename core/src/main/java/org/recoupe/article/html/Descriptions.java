package org.recoupe.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.recoupe.capture.Declared;
import org.recoupe.text.Language;

/** What a page says of itself: publisher, section, address, language, paywall. */
final class Descriptions {
  private Descriptions() {}

  /** The publisher by name, or by host where no name is given. */
  static @Nullable String publisher(PageParts page, Declared declared, @Nullable String url) {
    if (declared.outlet() != null) {
      return declared.outlet();
    }
    JsonNode article = page.linked().article();
    if (article != null && article.has("publisher")) {
      JsonNode publisher = article.get("publisher");
      if (publisher.isArray() && !publisher.isEmpty()) {
        publisher = publisher.get(0);
      }
      String name =
          publisher.isObject()
              ? page.linked().resolve(publisher).path("name").asText()
              : publisher.asText();
      if (!name.isBlank()) {
        return Headlines.clean(name);
      }
    }
    String name =
        page.meta().first("og:site_name", "application-name", "publisher", "dc.publisher");
    return name != null ? Headlines.clean(name) : url == null ? null : host(url);
  }

  /** The section of the paper. */
  static @Nullable String section(PageParts page) {
    String section = page.linked().articleText("articleSection");
    return section != null ? section : page.meta().first("article:section", "section");
  }

  /** The address of the page, the canonical one where it is named. */
  static @Nullable String url(PageParts page, Declared declared, @Nullable String captured) {
    if (declared.url() != null) {
      return declared.url();
    }
    String canonical =
        page.landmarks().canonicals().stream()
            .map(link -> link.attr("href"))
            .filter(href -> !href.isEmpty())
            .findFirst()
            .orElse(null);
    for (String candidate :
        new String[] {
          canonical, page.meta().first("og:url"), page.linked().articleText("url"), captured
        }) {
      if (candidate != null && candidate.startsWith("http")) {
        return candidate.strip();
      }
    }
    return captured;
  }

  /** The language that the page says it is in. */
  static Language language(PageParts page) {
    Element root = page.document().firstElementChild();
    String tag = root == null ? "" : root.attr("lang");
    if (tag.isBlank() && root != null) {
      tag = root.attr("xml:lang");
    }
    String told = page.linked().articleText("inLanguage");
    if (tag.isBlank() && told != null) {
      tag = told;
    }
    String meta = page.meta().first("og:locale", "content-language", "language", "dc.language");
    if (tag.isBlank() && meta != null) {
      tag = meta;
    }
    String primary = tag.strip().split("[-_,; ]", 2)[0].toLowerCase(Locale.ROOT);
    return primary.matches("[a-z]{2,3}") ? new Language(primary) : Language.UNKNOWN;
  }

  /**
   * True where the page says that it, or a part of it, is not free.
   *
   * @param shown true where it shows a notice of that kind beside the report; what it says of
   *     itself to machines is surer
   */
  static boolean isPaywalled(PageParts page, boolean shown) {
    String free = page.linked().articleText("isAccessibleForFree");
    JsonNode article = page.linked().article();
    if (free == null && article != null) {
      JsonNode part = article.path("hasPart");
      free = (part.isArray() ? part.path(0) : part).path("isAccessibleForFree").asText();
    }
    String tier = page.meta().first("article:content_tier", "og:content_tier");
    if (tier != null) {
      return List.of("locked", "metered").contains(tier.toLowerCase(Locale.ROOT));
    }
    return free == null || free.isEmpty() ? shown : free.toLowerCase(Locale.ROOT).endsWith("false");
  }

  private static @Nullable String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? null : host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
