package org.recoupe.app.store;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.recoupe.provenance.Problem;
import org.recoupe.story.Story;

/** Stories, and the pages that were made of them. */
public final class Stories {
  /** Sorts after every day, for stories whose articles bear no date. */
  private static final String UNDATED = "0000";

  private final Database database;

  Stories(Database database) {
    this.database = database;
  }

  /** In which order stories are shown. */
  public enum Order {
    NEWEST("s.newest DESC, s.id"),
    LARGEST("s.articles DESC, s.newest DESC, s.id"),
    DISPUTED("s.disputes DESC, s.articles DESC, s.id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }
  }

  /** A page of the list. */
  public List<StoryRow> list(Order order, int skip, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + StoryRow.COLUMNS
                        + " FROM story s ORDER BY "
                        + order.sql
                        + " LIMIT :most OFFSET :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map(StoryRow.ROW)
                .list());
  }

  /** Number of stories, and of those that wait to be compared. */
  public Captures.Count count() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT count(*), count(CASE WHEN state = 'stale' THEN 1 END) FROM story")
                .map((row, context) -> new Captures.Count(row.getLong(1), row.getLong(2)))
                .one());
  }

  /** The story of that id. */
  public Optional<StoryRow> find(String id) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT " + StoryRow.COLUMNS + " FROM story s WHERE s.id = ?")
                .bind(0, id)
                .map(StoryRow.ROW)
                .findOne());
  }

  /** The members of all stories: names of articles by story, in order of publication. */
  public Map<String, List<String>> members() {
    return database.read(
        handle -> {
          Map<String, List<String>> members = new LinkedHashMap<>();
          handle
              .createQuery(
                  "SELECT story, name FROM article WHERE story IS NOT NULL"
                      + " ORDER BY story, published, name")
              .map((row, context) -> List.of(row.getString(1), row.getString(2)))
              .forEach(
                  pair ->
                      members
                          .computeIfAbsent(pair.get(0), s -> new java.util.ArrayList<>())
                          .add(pair.get(1)));
          return members;
        });
  }

  /** Keeps {@code changed}, to be compared, and takes out the stories {@code gone}. */
  public void regroup(List<Story> changed, List<String> gone) {
    database.change(
        handle -> {
          changed.forEach(story -> keep(handle, story));
          gone.forEach(id -> handle.execute("DELETE FROM story WHERE id = ?", id));
        });
  }

  private static void keep(Handle handle, Story story) {
    handle
        .createUpdate(
            "INSERT INTO story (id, title, first_day, last_day, newest, articles, state)"
                + " VALUES (:id, :title, :from, :to, :newest, :articles, 'stale')"
                + " ON CONFLICT (id) DO UPDATE SET title = excluded.title,"
                + " first_day = excluded.first_day, last_day = excluded.last_day,"
                + " newest = excluded.newest, articles = excluded.articles, state = 'stale'")
        .bind("id", story.id())
        .bind("title", story.title())
        .bind("from", story.from())
        .bind("to", story.to())
        .bind("newest", Objects.requireNonNullElse(story.to(), UNDATED))
        .bind("articles", story.articles().size())
        .execute();
    for (String name : story.articles()) {
      handle.execute("UPDATE article SET story = ? WHERE name = ?", story.id(), name);
    }
  }

  /** The next stories to compare: the largest first, for they are looked at first. */
  public List<String> stale(int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT id FROM story WHERE state = 'stale'"
                        + " ORDER BY articles DESC, newest DESC, id LIMIT ?")
                .bind(0, most)
                .mapTo(String.class)
                .list());
  }

  /** Makes a story, or with null every story, wait to be compared again. */
  public void outdate(@org.jspecify.annotations.Nullable String id) {
    database.change(
        handle -> {
          if (id == null) {
            handle.execute("UPDATE story SET state = 'stale'");
          } else {
            handle.execute("UPDATE story SET state = 'stale' WHERE id = ?", id);
          }
        });
  }

  /** Notes that a story could not be compared; it waits until something about it changes. */
  public void fail(String id, String message) {
    database.change(
        handle -> {
          handle.execute("UPDATE story SET state = 'failed' WHERE id = ?", id);
          ComparedRows.problem(handle, id, Problem.error("crosscheck", id, message));
        });
  }

  /** A form of a story's page, as it was made when the story was compared. */
  public Optional<String> page(String story, String form) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT bytes FROM story_page WHERE story = ? AND form = ?")
                .bind(0, story)
                .bind(1, form)
                .mapTo(byte[].class)
                .findOne()
                .map(bytes -> new String(Gzip.unpacked(bytes), StandardCharsets.UTF_8)));
  }

  /** Keeps all that the comparison of a story gave, at once. */
  public void keep(Compared compared) {
    database.change(handle -> ComparedRows.write(handle, compared));
  }
}
