package org.recoupe.app.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Full-text search with filters. */
public final class Search {
  private final Database database;
  private final Words words;

  Search(Database database, Words words) {
    this.database = database;
    this.words = words;
  }

  /**
   * What to look for; everything is optional.
   *
   * @param words words and « phrases », all of which must occur
   * @param outlet exact name
   * @param agency credited agency
   * @param from first day, ISO
   * @param to last day, ISO
   * @param person handle of a person who is mentioned
   * @param language BCP 47 tag
   */
  public record Query(
      @Nullable String words,
      @Nullable String outlet,
      @Nullable String agency,
      @Nullable String from,
      @Nullable String to,
      @Nullable String person,
      @Nullable String language) {}

  /**
   * An article that was found.
   *
   * @param article the article
   * @param body its body, to show where the words stand
   */
  public record Hit(ArticleRow article, String body) {}

  /**
   * What was found.
   *
   * @param total number of all hits, counted up to {@link #COUNTED}
   * @param hits one page of them, best first
   */
  public record Found(long total, List<Hit> hits) {}

  /** Articles are fetched by so many, or a multiple. */
  private static final int STEP = 20;

  /** Hits are counted so far and no further: nobody pages through more. */
  public static final int COUNTED = 1_000;

  /**
   * Looks for {@code query}; without any word, the newest come first, and of more than {@link
   * #COUNTED} the last that were taken in.
   */
  public Found find(Query query, int skip, int most) {
    Map<String, Object> arguments = new LinkedHashMap<>();
    List<String> where = new ArrayList<>();
    filter(query, where, arguments);
    String id = "a.id";
    String from = " FROM article a";
    String order = "a.day DESC, a.id DESC";
    if (query.words() != null && !query.words().isBlank()) {
      Words.Condition condition = words.condition(query.words());
      if (condition.argument().isEmpty()) {
        return new Found(0, List.of());
      }
      // The index of words alone knows the hits; the articles are asked only for a filter.
      String join = where.isEmpty() ? "" : " JOIN article a ON a.id = " + condition.id();
      id = condition.id();
      from = " FROM article_words" + join;
      order = condition.order();
      where.add(condition.where());
      arguments.put("words", condition.argument());
      arguments.put("folded", FrenchWords.folded(condition.argument()));
    }
    String which = from + (where.isEmpty() ? "" : " WHERE " + String.join(" AND ", where));
    String count = "SELECT count(*) FROM (SELECT 1" + which + " LIMIT " + COUNTED + ") found";
    String page = "SELECT " + id + which + " ORDER BY %s LIMIT :most OFFSET :skip";
    String best = page.formatted(order);
    // Nobody wants the best of so many; to weigh each of them would take longest where it helps
    // least.
    String latest = page.formatted(id + " DESC");
    return database.read(
        handle -> {
          long total = handle.createQuery(count).bindMap(arguments).mapTo(Long.class).one();
          List<Long> ids =
              handle
                  .createQuery(total < COUNTED ? best : latest)
                  .bindMap(arguments)
                  .bind("most", most)
                  .bind("skip", skip)
                  .mapTo(Long.class)
                  .list();
          return new Found(total, hits(handle, ids));
        });
  }

  private static List<Hit> hits(Handle handle, List<Long> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    // As many places each time: the same words to the database are understood once.
    int places = (ids.size() + STEP - 1) / STEP * STEP;
    String numbers = String.join(", ", IntStream.range(0, places).mapToObj(i -> ":i" + i).toList());
    org.jdbi.v3.core.statement.Query asked =
        handle.createQuery(
            "SELECT "
                + ArticleRow.COLUMNS
                + ", a.body FROM article a WHERE a.id IN ("
                + numbers
                + ")");
    for (int i = 0; i < places; i++) {
      asked.bind("i" + i, i < ids.size() ? ids.get(i) : -1L);
    }
    List<Hit> found =
        asked
            .map((row, context) -> new Hit(ArticleRow.ROW.map(row, context), row.getString("body")))
            .list();
    List<Hit> ordered = new ArrayList<>(found);
    ordered.sort(Comparator.comparingInt(hit -> ids.indexOf(hit.article().id())));
    return ordered;
  }

  private static void filter(Query query, List<String> where, Map<String, Object> arguments) {
    equal("outlet", "a.outlet = :outlet", query.outlet(), where, arguments);
    equal("language", "a.language = :language", query.language(), where, arguments);
    equal("from", "a.day >= :from", query.from(), where, arguments);
    equal("to", "a.day <= :to", query.to(), where, arguments);
    equal(
        "agency",
        "EXISTS (SELECT 1 FROM article_agency g WHERE g.article = a.id AND g.agency = :agency)",
        query.agency(),
        where,
        arguments);
    equal(
        "person",
        "EXISTS (SELECT 1 FROM person_article p WHERE p.article = a.id AND p.person = :person)",
        query.person(),
        where,
        arguments);
  }

  private static void equal(
      String name,
      String condition,
      @Nullable String value,
      List<String> where,
      Map<String, Object> arguments) {
    if (value != null && !value.isBlank()) {
      where.add(condition);
      arguments.put(name, value.strip());
    }
  }

  /** The values that a filter can take, most frequent first. */
  public List<String> choices(Choice choice, int most) {
    return database.read(
        handle ->
            handle.createQuery(choice.sql + " LIMIT ?").bind(0, most).mapTo(String.class).list());
  }

  /** A filter with a list of values. */
  public enum Choice {
    OUTLET("SELECT outlet FROM article GROUP BY outlet ORDER BY count(*) DESC, outlet"),
    AGENCY("SELECT agency FROM article_agency GROUP BY agency ORDER BY count(*) DESC, agency"),
    LANGUAGE("SELECT language FROM article GROUP BY language ORDER BY count(*) DESC, language");

    private final String sql;

    Choice(String sql) {
      this.sql = sql;
    }
  }
}
