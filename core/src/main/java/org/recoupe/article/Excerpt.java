package org.recoupe.article;

import org.recoupe.text.Span;

/**
 * A place in an article: what every finding rests on.
 *
 * @param article id of the article
 * @param at place in the article's text ({@link Article#text()}), UTF-16, half-open
 */
public record Excerpt(String article, Span at) implements Comparable<Excerpt> {
  /** By article id, then by place. */
  @Override
  public int compareTo(Excerpt other) {
    int byArticle = article.compareTo(other.article);
    return byArticle != 0 ? byArticle : at.compareTo(other.at);
  }
}
