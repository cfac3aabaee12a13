package org.recoupe.app.store;

import java.net.URI;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;

/** What the store says of an article in columns of their own. */
public final class ArticleFacts {
  /** Length of an ISO day. */
  private static final int DAY = 10;

  private ArticleFacts() {}

  /** The outlet of {@code article}: publisher, host or file. */
  public static String outlet(Article article) {
    String publisher = article.metadata().publisher();
    if (publisher != null && !publisher.isBlank()) {
      return publisher.strip();
    }
    String host = host(article.metadata().url());
    return host == null ? article.id() : host;
  }

  private static @Nullable String host(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String host = URI.create(url.strip()).getHost();
      return host != null && host.startsWith("www.") ? host.substring(4) : host;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The day of a publication, null where it is not known in full. */
  static @Nullable String day(@Nullable String published) {
    return published != null && published.length() >= DAY && published.indexOf('X') < 0
        ? published.substring(0, DAY)
        : null;
  }

  static void agencies(Handle handle, long id, Article article) {
    handle.execute("DELETE FROM article_agency WHERE article = ?", id);
    List<String> agencies =
        article.credits().stream().filter(Credit::forText).map(Credit::agency).distinct().toList();
    for (String agency : agencies) {
      handle.execute("INSERT INTO article_agency (article, agency) VALUES (?, ?)", id, agency);
    }
  }
}
