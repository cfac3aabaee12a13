package org.recoupe.article.html;

import org.jsoup.Jsoup;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;

/**
 * The words of debris as a reader would have seen them: without tags where the source is a page.
 */
public final class DebrisWords {
  private final String source;
  private final boolean page;

  /** For the debris of {@code article}. */
  public DebrisWords(Article article) {
    source = article.sourceText().characters();
    page = isPage(source);
  }

  /** The words of {@code debris}, never with a tag of the page; may be empty. */
  public String of(Debris debris) {
    String words = debris.at().of(source);
    return page ? Jsoup.parse(words).text() : words;
  }

  /** A text has no end tags of these; a page that lacks them all is shown with its tags. */
  private static boolean isPage(String source) {
    return source.contains("</p>") || source.contains("</div>") || source.contains("</html>");
  }
}
