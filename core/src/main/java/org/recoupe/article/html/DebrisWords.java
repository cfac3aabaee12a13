package org.recoupe.article.html;

import org.jsoup.Jsoup;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.capture.Form;

/**
 * The words of debris as a reader would have seen them: without tags where the source is a page.
 */
public final class DebrisWords {
  private final String source;
  private final boolean page;

  /** For the debris of {@code article}. */
  public DebrisWords(Article article) {
    source = article.sourceText().characters();
    page = article.form() == Form.HTML;
  }

  /** The words of {@code debris}, never with a tag of the page; may be empty. */
  public String of(Debris debris) {
    String words = debris.at().of(source);
    return page ? Jsoup.parse(words).text() : words;
  }
}
