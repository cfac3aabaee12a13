package org.recoupe.app.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.recoupe.article.Article;
import org.recoupe.story.Profile;
import org.recoupe.story.ProfileBytes;

/** Articles, as they were made of captures. */
public final class Articles {
  /** Hexadecimal digits of a handle: 64 bits, so that a collision among millions is unlikely. */
  private static final int HANDLE = 16;

  private static final String UPSERT =
      "INSERT INTO article (name, handle, capture, headline, outlet, published, day, language, url,"
          + " body, value, profile) VALUES (:name, :handle, :capture, :headline, :outlet,"
          + " :published, :day, :language, :url, :body, :value, :profile)"
          + " ON CONFLICT (name) DO UPDATE SET capture = excluded.capture,"
          + " headline = excluded.headline, outlet = excluded.outlet,"
          + " published = excluded.published, day = excluded.day, language = excluded.language,"
          + " url = excluded.url, body = excluded.body, value = excluded.value,"
          + " profile = excluded.profile RETURNING id";

  private final Database database;
  private final Words words;
  private final ArticleBytes bytes = new ArticleBytes();

  Articles(Database database, Words words) {
    this.database = database;
    this.words = words;
  }

  /** Short name of an article for addresses, the same wherever its id is the same. */
  public static String handle(String name) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(sum).substring(0, HANDLE);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Keeps {@code made}, over what was made of the same capture before. */
  public void keep(List<MadeArticle> made) {
    database.change(handle -> made.forEach(article -> keep(handle, article)));
  }

  private void keep(Handle handle, MadeArticle made) {
    Article article = made.article();
    String day = ArticleFacts.day(article.publication().value());
    long id =
        handle
            .createQuery(UPSERT)
            .bind("name", article.id())
            .bind("handle", handle(article.id()))
            .bind("capture", made.capture())
            .bind("headline", made.profile().title())
            .bind("outlet", ArticleFacts.outlet(article))
            .bind("published", article.publication().value())
            .bind("day", day)
            .bind("language", article.metadata().language().tag())
            .bind("url", article.metadata().url())
            .bind("body", article.body())
            .bind("value", bytes.of(article))
            .bind("profile", ProfileBytes.of(made.profile()))
            .mapTo(Long.class)
            .one();
    words.index(handle, id, made.profile().title(), article.body());
    ArticleFacts.agencies(handle, id, article);
  }

  /** Takes out what {@code capture} once held besides {@code names}. */
  public void retain(long capture, List<String> names) {
    database.change(
        handle -> {
          for (ArticleRow row : of(handle, "a.capture = ?", capture)) {
            if (!names.contains(row.name())) {
              words.remove(handle, row.id());
              handle.execute("DELETE FROM article WHERE id = ?", row.id());
            }
          }
        });
  }

  /** The article of that handle. */
  public Optional<ArticleRow> find(String handle) {
    return database.read(read -> of(read, "a.handle = ?", handle).stream().findFirst());
  }

  /** The articles of a story, by time of publication. */
  public List<ArticleRow> ofStory(String story) {
    return database.read(read -> of(read, "a.story = ? ORDER BY a.published, a.name", story));
  }

  /** The stories that articles belong to. */
  public List<String> stories(List<String> names) {
    return database.read(
        handle ->
            names.stream()
                .flatMap(
                    name ->
                        handle
                            .createQuery(
                                "SELECT story FROM article WHERE name = ? AND story IS NOT NULL")
                            .bind(0, name)
                            .mapTo(String.class)
                            .findOne()
                            .stream())
                .distinct()
                .toList());
  }

  /** The capture that an article was made of. */
  public Optional<Long> capture(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT capture FROM article WHERE name = ?")
                .bind(0, name)
                .mapTo(Long.class)
                .findOne());
  }

  private static List<ArticleRow> of(Handle handle, String condition, Object value) {
    return handle
        .createQuery("SELECT " + ArticleRow.COLUMNS + " FROM article a WHERE " + condition)
        .bind(0, value)
        .map(ArticleRow.ROW)
        .list();
  }

  /** The values of {@code names}, in that order; those that are gone are left out. */
  public List<Article> values(List<String> names) {
    return database.read(
        handle ->
            names.stream()
                .flatMap(
                    name ->
                        handle
                            .createQuery("SELECT value FROM article WHERE name = ?")
                            .bind(0, name)
                            .mapTo(byte[].class)
                            .findOne()
                            .stream())
                .map(bytes::read)
                .toList());
  }

  /** The profiles of all articles. */
  public List<Profile> profiles() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT profile FROM article ORDER BY id")
                .mapTo(byte[].class)
                .map(ProfileBytes::read)
                .list());
  }

  /** Number of articles, and the greatest number of one. */
  public Count count() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*), coalesce(max(id), 0) FROM article")
                .map((row, context) -> new Count(row.getLong(1), row.getLong(2)))
                .one());
  }

  /**
   * How many articles there are.
   *
   * @param all in the store
   * @param last number of the last one that came
   */
  public record Count(long all, long last) {}
}
