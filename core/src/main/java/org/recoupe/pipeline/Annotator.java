package org.recoupe.pipeline;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.annotation.quantity.QuantityFinder;
import org.recoupe.annotation.quotation.QuotationFinder;
import org.recoupe.annotation.time.PublicationInference;
import org.recoupe.annotation.time.TimeFinder;
import org.recoupe.article.Article;
import org.recoupe.text.Language;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/** Reads articles: sentences, names, times, quantities, quotations, in that order. */
final class Annotator {
  /**
   * Most characters of a text whose language was not recognised that is read as French none the
   * less: a headline has too few function words, a report never has.
   */
  private static final int LONGEST_UNKNOWN = 300;

  private final Segmenter segmenter = new Segmenter();
  private final NameFinder names;
  private final TimeFinder times = new TimeFinder(true);
  private final PublicationInference publications =
      new PublicationInference(times, PublicationInference.Options.DEFAULT);
  private final QuantityFinder quantities = new QuantityFinder();
  private final QuotationFinder quotations;

  /**
   * Reads models and word lists on two threads: that is half of what a short run takes. The second
   * is its own: all those of the common pool may be waiting for this very annotator.
   */
  Annotator() {
    CompletableFuture<NameFinder> reading = new CompletableFuture<>();
    Thread beside = new Thread(() -> complete(reading), "names");
    beside.setDaemon(true);
    beside.start();
    this.quotations = new QuotationFinder();
    this.names = reading.join();
  }

  private static void complete(CompletableFuture<NameFinder> reading) {
    try {
      reading.complete(new NameFinder());
    } catch (RuntimeException | Error e) {
      reading.completeExceptionally(e);
    }
  }

  /** One article with all that was read in it; nothing where it is in another language. */
  AnnotatedArticle annotate(Article article) {
    SegmentedText text = segmenter.segment(article.text().text());
    if (!isFrench(article)) {
      return new AnnotatedArticle(article, text, List.of(), List.of(), List.of(), List.of());
    }
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

  /** The lists and rules are French: in another language they would find persons in any noun. */
  private static boolean isFrench(Article article) {
    Language language = article.metadata().language();
    return language.equals(Language.FRENCH)
        || language.equals(Language.UNKNOWN) && article.text().text().length() <= LONGEST_UNKNOWN;
  }

  /** The same articles in the same order, the undated ones dated where the set leaves one day. */
  List<AnnotatedArticle> dated(List<AnnotatedArticle> articles) {
    return publications.complete(articles);
  }

  /** The members of one story in the same order, the undated ones dated by the others. */
  List<AnnotatedArticle> datedByStory(List<AnnotatedArticle> members) {
    return publications.completeStory(members);
  }
}
