package org.recoupe.annotation;

import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Span;

/**
 * An article and all that was read in it. Every list is in text order.
 *
 * @param article the article
 * @param segments its text ({@link Article#text()}) in sentences and tokens
 * @param mentions names and descriptions
 * @param times time expressions
 * @param quantities numbers and what they count
 * @param quotations who said what
 */
public record AnnotatedArticle(
    Article article,
    SegmentedText segments,
    List<Mention> mentions,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Quotation> quotations) {
  public AnnotatedArticle {
    mentions = List.copyOf(mentions);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    quotations = List.copyOf(quotations);
  }

  /** Name of the article in this run. */
  public String id() {
    return article.id();
  }

  /** Where it names things of a type; what only describes one (« le maire ») is no name. */
  public List<Span> names(EntityType type) {
    return mentions.stream()
        .filter(mention -> mention.type() == type)
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .map(Mention::at)
        .toList();
  }
}
