package org.recoupe.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Language;

/**
 * What is known about an article beside its text.
 *
 * @param headline as shown
 * @param publisher outlet, by name or host
 * @param authors persons, never agencies
 * @param section rubric of the page
 * @param url canonical address
 * @param language language of the text
 * @param paywalled true where the page says that the rest is for subscribers
 */
public record Metadata(
    @Nullable String headline,
    @Nullable String publisher,
    List<String> authors,
    @Nullable String section,
    @Nullable String url,
    Language language,
    boolean paywalled) {
  public Metadata {
    authors = List.copyOf(authors);
  }
}
