package org.recoupe.app.desk;

import org.recoupe.article.Article;
import org.recoupe.provenance.Source;

/** Takes the folder that captures were unpacked into out of what was read there. */
final class Renamed {
  private Renamed() {}

  static String without(String prefix, String text) {
    return text.replace(prefix, "");
  }

  /** {@code article} with its file named as the store names it. */
  static Article file(String prefix, Article article) {
    Source source = article.source();
    return new Article(
        article.id(),
        new Source(without(prefix, source.file()), source.uri(), source.offset(), source.digest()),
        article.sourceText(),
        article.form(),
        article.text(),
        article.layout(),
        article.metadata(),
        article.publication(),
        article.credits(),
        article.translation(),
        article.debris());
  }

  /** {@code article} under another id. */
  static Article id(String id, Article article) {
    return new Article(
        id,
        article.source(),
        article.sourceText(),
        article.form(),
        article.text(),
        article.layout(),
        article.metadata(),
        article.publication(),
        article.credits(),
        article.translation(),
        article.debris());
  }
}
