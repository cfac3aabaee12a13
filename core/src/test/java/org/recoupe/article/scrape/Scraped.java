package org.recoupe.article.scrape;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

/** The article of text that was scraped. */
final class Scraped {
  private static final ScrapedText CLEANER = new ScrapedText();

  private Scraped() {}

  /** The article of {@code text} of which nothing is known. */
  static Article of(String text) {
    return of(text, Declared.NOTHING);
  }

  /** The same of which something is declared. */
  static Article of(String text, @Nullable Declared declared) {
    return CLEANER.clean(
        new Capture(
            "a",
            new Source("a.txt", null, null, "sha256:00"),
            new SourceText(text, 0),
            Form.TEXT,
            AlignedText.identity(text),
            declared == null ? Declared.NOTHING : declared));
  }

  /** The words that are marked as debris. */
  static List<String> debris(Article article) {
    return article.debris().stream()
        .map(d -> d.at().of(article.sourceText().characters()))
        .toList();
  }
}
