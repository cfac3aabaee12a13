package org.recoupe.article.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The {@code <meta>} elements of a page by name, property or itemprop, in lower case. */
final class MetaTags {
  private final Map<String, List<String>> values = new LinkedHashMap<>();

  /** Reads {@code metas}. */
  MetaTags(List<Element> metas) {
    for (Element meta : metas) {
      String content = meta.attr("content").strip();
      if (content.isEmpty()) {
        continue;
      }
      for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
        String name = meta.attr(attribute).strip().toLowerCase(Locale.ROOT);
        if (!name.isEmpty()) {
          values.computeIfAbsent(name, unused -> new ArrayList<>()).add(content);
        }
      }
    }
  }

  /** The first value of the first of {@code names} that the page has; null where it has none. */
  @Nullable String first(String... names) {
    for (String name : names) {
      List<String> found = values.get(name);
      if (found != null) {
        return found.get(0);
      }
    }
    return null;
  }

  /** All values of {@code name}. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }
}
