package org.recoupe.crosscheck.quotation;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Quotation;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * Words that the reports of a story use in their own name, outside of quotations: what the story is
 * about. That two quotations share them tells little.
 */
final class Background {
  /** A word that stands in this share of the reports is of the story, not of an utterance. */
  private static final double LEAST_SHARE = 0.5;

  private static final int LEAST_ARTICLES = 2;

  private final Set<String> concepts;

  private Background(Set<String> concepts) {
    this.concepts = concepts;
  }

  static Background of(List<AnnotatedArticle> articles, Lexicon lexicon) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (AnnotatedArticle article : articles) {
      String text = article.article().text().text();
      StringBuilder own = new StringBuilder();
      int at = 0;
      for (Quotation quotation : article.quotations()) {
        if (quotation.at().start() > at) {
          own.append(text, at, quotation.at().start()).append(' ');
        }
        at = Math.max(at, quotation.at().end());
      }
      own.append(text.substring(Math.min(at, text.length())));
      Set<String> seen = new LinkedHashSet<>();
      for (String word : Wording.words(own.toString())) {
        if (!lexicon.isFunction(word)) {
          seen.add(lexicon.synonym(lexicon.stem(word)));
        }
      }
      seen.forEach(concept -> counts.merge(concept, 1, Integer::sum));
    }
    // What a report that stands alone says itself tells nothing of its quotations, either.
    double least =
        Math.max(Math.min(LEAST_ARTICLES, articles.size()), articles.size() * LEAST_SHARE);
    Set<String> concepts = new LinkedHashSet<>();
    counts.forEach(
        (concept, count) -> {
          if (count >= least) {
            concepts.add(concept);
          }
        });
    return new Background(concepts);
  }

  boolean has(String concept) {
    return concepts.contains(concept);
  }
}
