package org.recoupe.article;

import org.recoupe.article.html.PageExtractor;
import org.recoupe.article.scrape.ScrapedText;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Form;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/**
 * Makes an article of a capture: HTML by the main content extractor, text by the scraped-text
 * cleaner.
 */
public final class ArticleExtractor {
  private final PageExtractor pages = new PageExtractor();
  private final ScrapedText texts = new ScrapedText();

  /** The article in {@code capture}, or a problem where there is none. */
  public Outcome<Article> extract(Capture capture) {
    if (capture.form() == Form.HTML) {
      return pages.extract(capture);
    }
    if (capture.content().text().isBlank()) {
      return Outcome.failure(Problem.error("article", capture.id(), "there is no text in it"));
    }
    return Outcome.of(texts.clean(capture));
  }
}
