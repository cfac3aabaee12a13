package org.recoupe.pipeline;

import org.recoupe.article.Article;

/** Where articles wait until they are needed again, in memory or on disk. */
public interface Shelf {
  /** Puts {@code article} behind the others; it gets the next number, from 0 on. */
  void put(Article article);

  /** Number of articles. */
  int size();

  /** Article {@code number} as it was put there. May be asked for by several threads at once. */
  Article get(int number);
}
