package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import org.recoupe.article.Article;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

/** The article of a page of which nothing is known but its HTML. */
final class ExtractedPage {
  private ExtractedPage() {}

  /** What {@code html} yields. */
  static Outcome<Article> outcome(String html) {
    return new PageExtractor()
        .extract(
            new Capture(
                "p",
                new Source("p.html", null, null, "sha256:0"),
                new SourceText(html, 0),
                Form.HTML,
                AlignedText.identity(html),
                Declared.NOTHING));
  }

  /** The article of {@code html}; fails where there is none. */
  static Article of(String html) {
    return assertInstanceOf(
        Article.class, assertInstanceOf(Outcome.Value.class, outcome(html)).value());
  }

  /** The article of a page with that headline, {@code head} in its head and that body. */
  static Article of(String headline, String head, String body) {
    return of(
        "<html lang=fr><head><title>"
            + headline
            + "</title>"
            + head
            + "</head><body><article><h1>"
            + headline
            + "</h1>"
            + body
            + "</article></body></html>");
  }
}
