package org.recoupe.article.html;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the JSON-LD object that describes a page from those of the articles that it recommends: by
 * address, or by headline.
 */
final class OwnObject implements Predicate<JsonNode> {
  /** A shorter headline says too little. */
  private static final int LEAST_LETTERS = 8;

  private final Set<String> addresses = new LinkedHashSet<>();
  private final Set<String> titles = new LinkedHashSet<>();

  /** What {@code document} calls itself. */
  OwnObject(Document document, Landmarks landmarks, MetaTags meta) {
    for (Element link : landmarks.canonicals()) {
      addAddress(link.attr("href"));
    }
    addAddress(meta.first("og:url"));
    addTitle(meta.first("og:title"));
    addTitle(document.title());
    for (Element heading : landmarks.headings()) {
      addTitle(heading.text());
    }
  }

  @Override
  public boolean test(JsonNode object) {
    JsonNode page = object.path("mainEntityOfPage");
    for (JsonNode address :
        List.of(object.path("url"), object.path("@id"), page, page.path("@id"))) {
      if (address.isTextual() && addresses.contains(bare(address.asText()))) {
        return true;
      }
    }
    String headline = Phrases.fold(object.path("headline").asText());
    return headline.length() >= LEAST_LETTERS
        && titles.stream()
            .anyMatch(
                title ->
                    title.startsWith(headline)
                        || title.length() >= LEAST_LETTERS && headline.startsWith(title));
  }

  private void addAddress(@Nullable String address) {
    if (address != null && !address.isBlank()) {
      addresses.add(bare(address));
    }
  }

  private void addTitle(@Nullable String title) {
    String folded = title == null ? "" : Phrases.fold(title);
    if (folded.length() >= LEAST_LETTERS) {
      titles.add(folded);
    }
  }

  /** {@code address} without scheme, query, place in the page and last slash. */
  private static String bare(String address) {
    String bare = address.strip().replaceFirst("^https?://(?:www\\.)?", "");
    for (char end : new char[] {'#', '?'}) {
      int at = bare.indexOf(end);
      bare = at < 0 ? bare : bare.substring(0, at);
    }
    return bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
