package org.recoupe.article;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.article.html.PageExtractor;
import org.recoupe.article.scrape.ScrapedText;
import org.recoupe.article.scrape.Suspicion;
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
  private final Suspicion.Judge judge = new Suspicion.Judge();

  /** The article in {@code capture}, or a problem where there is none. */
  public Outcome<Article> extract(Capture capture) {
    if (capture.form() == Form.HTML) {
      return warned(pages.extract(capture));
    }
    if (capture.content().text().isBlank()) {
      return Outcome.failure(Problem.error("article", capture.id(), "there is no text in it"));
    }
    return warned(Outcome.of(texts.clean(capture)));
  }

  /** The same, with a warning where the article looks cut or is none. */
  private Outcome<Article> warned(Outcome<Article> outcome) {
    if (!(outcome instanceof Outcome.Value<Article> made)) {
      return outcome;
    }
    Suspicion suspicion = judge.judge(made.value());
    if (suspicion.score() < Suspicion.WARN) {
      return outcome;
    }
    List<Problem> problems = new ArrayList<>(made.problems());
    problems.add(
        Problem.warning(
            "article",
            made.value().id(),
            "perhaps no whole report: " + String.join(", ", suspicion.reasons())));
    return new Outcome.Value<>(made.value(), problems);
  }
}
