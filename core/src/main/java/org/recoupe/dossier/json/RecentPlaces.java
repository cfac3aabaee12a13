package org.recoupe.dossier.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;

/** The places of articles, made when they are asked for; those asked for of late are kept. */
final class RecentPlaces {
  /** Articles that are kept: the copies of a few hundred dispatches, with their sources 20 MB. */
  private static final int MOST = 3_000;

  private final Function<String, @Nullable Article> articles;
  private final Map<String, Places> recent =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Places> eldest) {
          return size() > MOST;
        }
      };

  RecentPlaces(Function<String, @Nullable Article> articles) {
    this.articles = articles;
  }

  /** The places of the article {@code id}, null if there is none. */
  @Nullable Places of(String id) {
    Places places = known(id);
    if (places == null) {
      Article article = articles.apply(id);
      if (article != null) {
        places = new Places(article);
        keep(id, places);
      }
    }
    return places;
  }

  private synchronized @Nullable Places known(String id) {
    return recent.get(id);
  }

  private synchronized void keep(String id, Places places) {
    recent.put(id, places);
  }
}
