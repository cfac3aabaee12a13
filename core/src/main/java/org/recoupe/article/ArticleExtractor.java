package org.recoupe.article;

import java.util.List;
import org.recoupe.article.html.PageExtractor;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.capture.Form;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Language;
import org.recoupe.text.Span;

/**
 * Makes an article of a capture: HTML by the main content extractor, text by the scraped-text
 * cleaner.
 */
public final class ArticleExtractor {
  private final PageExtractor pages = new PageExtractor();

  /** The article in {@code capture}, or a problem where there is none. */
  public Outcome<Article> extract(Capture capture) {
    if (capture.form() == Form.HTML) {
      return pages.extract(capture);
    }
    Declared declared = capture.declared();
    String date = declared.date();
    Publication publication =
        date == null
            ? Publication.UNKNOWN
            : new Publication(
                date,
                Publication.Basis.SIDECAR,
                List.of(new Publication.Candidate(date, Publication.Basis.SIDECAR, null)));
    return Outcome.of(
        new Article(
            capture.id(),
            capture.source(),
            capture.sourceText(),
            capture.content(),
            new Layout(null, new Span(0, capture.content().text().length())),
            new Metadata(
                declared.title(),
                declared.outlet(),
                List.of(),
                null,
                declared.url(),
                Language.FRENCH,
                false),
            publication,
            List.of(),
            null,
            List.of()));
  }
}
