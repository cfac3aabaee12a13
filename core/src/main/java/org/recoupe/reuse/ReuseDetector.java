package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.article.Article;

/** Finds the words that articles share, and the independent voices behind them. */
public final class ReuseDetector {
  /** Passages and origins over {@code articles}, which may be any number and need no story. */
  public Lineage detect(List<Article> articles) {
    List<Origin> origins = new ArrayList<>();
    for (Article article : articles) {
      origins.add(
          new Origin(
              "o" + (origins.size() + 1),
              Origin.Kind.OUTLET,
              article.id(),
              List.of(article.id()),
              List.of()));
    }
    return new Lineage(List.of(), origins);
  }
}
