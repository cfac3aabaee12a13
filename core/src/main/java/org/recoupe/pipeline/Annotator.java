package org.recoupe.pipeline;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.annotation.quantity.QuantityFinder;
import org.recoupe.annotation.quotation.QuotationFinder;
import org.recoupe.annotation.time.PublicationInference;
import org.recoupe.annotation.time.TimeFinder;
import org.recoupe.article.Article;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/** Reads articles: sentences, names, times, quantities, quotations, in that order. */
final class Annotator {
  private final Segmenter segmenter = new Segmenter();
  private final NameFinder names = new NameFinder();
  private final TimeFinder times = new TimeFinder();
  private final PublicationInference publications =
      new PublicationInference(times, PublicationInference.Options.DEFAULT);
  private final QuantityFinder quantities = new QuantityFinder();
  private final QuotationFinder quotations = new QuotationFinder();

  /** One article with all that was read in it. */
  AnnotatedArticle annotate(Article article) {
    SegmentedText text = segmenter.segment(article.text().text());
    List<Mention> mentions = names.find(text);
    List<TimeExpression> expressions = times.find(text, article.publication());
    return new AnnotatedArticle(
        article,
        text,
        mentions,
        expressions,
        quantities.find(text, expressions),
        quotations.find(text, mentions));
  }

  /** The same articles in the same order, the undated ones dated where the set leaves one day. */
  List<AnnotatedArticle> dated(List<AnnotatedArticle> articles) {
    return publications.complete(articles);
  }
}
