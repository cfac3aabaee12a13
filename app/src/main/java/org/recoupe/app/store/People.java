package org.recoupe.app.store;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Persons over all stories, joined by their full name, and what they are reported to have said. */
public final class People {
  private final Database database;

  People(Database database) {
    this.database = database;
  }

  /**
   * A person.
   *
   * @param handle short name for addresses
   * @param name full name
   * @param articles number of articles that mention the person
   * @param said number of quotations
   */
  public record Row(String handle, String name, long articles, long said) {}

  /**
   * Something that a person is reported to have said.
   *
   * @param story id of the story
   * @param storyTitle its title
   * @param family id of the utterance within the story: other wordings share it
   * @param article handle of the article
   * @param outlet outlet of the article
   * @param published date of the article
   * @param kind {@code direct}, {@code mixed} or {@code indirect}
   * @param words the words
   * @param cue how they are introduced
   * @param place place of the words in the article's text, {@code start-end}
   */
  public record Said(
      String story,
      String storyTitle,
      String family,
      String article,
      String outlet,
      @Nullable String published,
      String kind,
      String words,
      String cue,
      String place) {}

  private static final String ROW =
      "SELECT p.handle, p.name,"
          + " (SELECT count(*) FROM person_article m WHERE m.person = p.handle),"
          + " (SELECT count(*) FROM utterance u WHERE u.person = p.handle) FROM person p ";

  /** Persons whose name, in any form, holds {@code part}; with null, those who said most. */
  public List<Row> list(@Nullable String part, int skip, int most) {
    return database.read(
        handle -> {
          if (part == null || part.isBlank()) {
            return handle
                .createQuery(
                    ROW
                        + "JOIN (SELECT person, count(*) AS often FROM utterance"
                        + " WHERE person IS NOT NULL GROUP BY person) o ON o.person = p.handle"
                        + " ORDER BY o.often DESC, p.name LIMIT :most OFFSET :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map(
                    (row, c) ->
                        row(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .list();
          }
          // Both find a string as it is; LIKE with its signs takes several times as long.
          String where = database.postgresql() ? "strpos" : "instr";
          return handle
              .createQuery(
                  ROW
                      + "WHERE p.handle IN (SELECT person FROM person_form WHERE "
                      + where
                      + "(folded, :part) > 0) ORDER BY 4 DESC, 3 DESC, p.name"
                      + " LIMIT :most OFFSET :skip")
              .bind("part", FrenchWords.folded(part.strip()))
              .bind("most", most)
              .bind("skip", skip)
              .map(
                  (row, c) ->
                      row(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
              .list();
        });
  }

  private static Row row(String handle, String name, long articles, long said) {
    return new Row(handle, name, articles, said);
  }

  /** The person of that handle. */
  public Optional<Row> find(String person) {
    return database.read(
        handle ->
            handle
                .createQuery(ROW + "WHERE p.handle = ?")
                .bind(0, person)
                .map(
                    (row, c) ->
                        row(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4)))
                .findOne());
  }

  /** The forms of a person's name, most widespread first. */
  public List<String> forms(String person) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT form FROM person_form WHERE person = ?"
                        + " GROUP BY form ORDER BY count(*) DESC, form")
                .bind(0, person)
                .mapTo(String.class)
                .list());
  }

  /** The stories in which a person is mentioned, newest first. */
  public List<StoryRow> stories(String person, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT "
                        + StoryRow.COLUMNS
                        + " FROM story s WHERE s.id IN (SELECT story FROM person_form"
                        + " WHERE person = :person) ORDER BY s.newest DESC, s.id LIMIT :most")
                .bind("person", person)
                .bind("most", most)
                .map(StoryRow.ROW)
                .list());
  }

  /** What a person said: by story, newest first, wordings of one utterance together. */
  public List<Said> said(String person, int skip, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT u.story, s.title, u.family, a.handle, a.outlet, a.published, u.kind,"
                        + " u.words, u.cue, u.place FROM utterance u"
                        + " JOIN story s ON s.id = u.story JOIN article a ON a.id = u.article"
                        + " WHERE u.person = :person"
                        + " ORDER BY s.newest DESC, u.story, u.family, a.published, u.id"
                        + " LIMIT :most OFFSET :skip")
                .bind("person", person)
                .bind("most", most)
                .bind("skip", skip)
                .map(
                    (row, c) ->
                        new Said(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            row.getString(6),
                            row.getString(7),
                            row.getString(8),
                            row.getString(9),
                            row.getString(10)))
                .list());
  }
}
