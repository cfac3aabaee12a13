package org.recoupe.article.scrape;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.article.Layout;
import org.recoupe.text.AlignedText;
import org.recoupe.text.Span;

/**
 * Marks short paragraphs that several reports of one outlet share as debris: the outlet's own
 * lines, not the report's. A pass over all articles of a run, in any order; copies of one report in
 * one outlet count once.
 */
public final class RepeatedLines {
  /** The same articles in the same order, with the repeated lines as debris. */
  public List<Article> mark(List<Article> articles) {
    LineCensus census = new LineCensus();
    articles.forEach(census::add);
    LineCensus.Repeated repeated = census.repeated();
    return articles.stream().map(repeated::without).toList();
  }

  /** The paragraphs of the body. */
  static List<Span> paragraphs(Article article) {
    String text = article.text().text();
    List<Span> spans = new ArrayList<>();
    int start = article.layout().body().start();
    int last = article.layout().body().end();
    while (start < last) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 || end > last ? last : end;
      if (end > start) {
        spans.add(new Span(start, end));
      }
      start = end + 2;
    }
    return spans;
  }

  /** Tells which paragraphs of an article its outlet repeats. */
  interface Known {
    boolean repeats(Article article, Span paragraph);
  }

  /** The same article with what {@code lines} knows as repeated as debris. */
  static Article without(Article article, Known lines) {
    List<Span> kept = new ArrayList<>();
    List<Debris> debris = new ArrayList<>(article.debris());
    for (Span span : paragraphs(article)) {
      if (lines.repeats(article, span)) {
        debris.add(new Debris(article.text().toSource(span), Debris.Kind.DUPLICATE));
      } else {
        kept.add(span);
      }
    }
    if (debris.size() == article.debris().size()) {
      return article;
    }
    BodyBuilder builder = new BodyBuilder(article.text().text());
    Span headline = article.layout().headline();
    if (headline != null) {
      builder.headline(headline);
    }
    kept.forEach(builder::paragraph);
    AlignedText text = builder.build().through(article.text());
    Layout layout = builder.layout();
    debris.sort((a, b) -> a.at().compareTo(b.at()));
    return new Article(
        article.id(),
        article.source(),
        article.sourceText(),
        article.form(),
        text,
        layout,
        article.metadata(),
        article.publication(),
        article.credits(),
        article.translation(),
        debris);
  }
}
