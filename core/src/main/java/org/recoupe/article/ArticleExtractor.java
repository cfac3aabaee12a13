package org.recoupe.article;

import org.recoupe.capture.Capture;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/**
 * Makes an article of a capture: HTML by the main content extractor, text by the scraped-text
 * cleaner.
 */
public final class ArticleExtractor {
  /** The article in {@code capture}, or a problem where there is none. */
  public Outcome<Article> extract(Capture capture) {
    return Outcome.failure(Problem.error("article", capture.id(), "not built yet"));
  }
}
