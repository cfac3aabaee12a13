package org.recoupe.app.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.crosscheck.correction.CorrectionsJson;

/** What readers have set right, in the order in which they did; undone corrections stay listed. */
public final class CorrectionRows {
  private final Database database;

  CorrectionRows(Database database) {
    this.database = database;
  }

  /**
   * A correction in the store.
   *
   * @param id number in the store
   * @param correction what was set right
   * @param made when, ISO instant
   * @param undone true where it no longer counts
   */
  public record Row(long id, Correction correction, String made, boolean undone) {}

  /** All that stands, as the corrections file has it. */
  public Corrections standing() {
    return database.read(CorrectionRows::standing);
  }

  private static Corrections standing(Handle handle) {
    return new Corrections(
        rows(handle, "WHERE undone = 0 ORDER BY id").stream().map(Row::correction).toList());
  }

  private static List<Row> rows(Handle handle, String which) {
    return handle
        .createQuery("SELECT id, body, made, undone FROM correction " + which)
        .map(
            (row, context) ->
                read(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
        .list()
        .stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Row> read(long id, String body, String made, long undone) {
    return read(body).stream().map(one -> new Row(id, one, made, undone != 0)).toList();
  }

  private static List<Correction> read(String body) {
    return CorrectionsJson.read("store", "{\"corrections\": [" + body + "]}").value().list();
  }

  /** All corrections, the latest first. */
  public List<Row> list(int skip, int most) {
    return database.read(
        handle -> rows(handle, "ORDER BY id DESC LIMIT " + most + " OFFSET " + skip));
  }

  /**
   * A correction that was just made.
   *
   * @param id number in the store
   * @param articles the articles whose stories must be compared anew
   */
  public record Added(long id, List<String> articles) {
    public Added {
      articles = List.copyOf(articles);
    }
  }

  /**
   * Adds {@code correction}; what it contradicts or repeats is undone.
   *
   * @return its number, and the articles of all corrections that changed
   */
  public Added add(Correction correction, String made) {
    return database.write(
        handle -> {
          Corrections before = standing(handle);
          List<Correction> after = before.with(correction).list();
          List<String> articles = new ArrayList<>(correction.articles());
          for (Row row : rows(handle, "WHERE undone = 0 ORDER BY id")) {
            if (!after.contains(row.correction())) {
              handle.execute("UPDATE correction SET undone = 1 WHERE id = ?", row.id());
              articles.addAll(row.correction().articles());
            }
          }
          long id =
              handle
                  .createQuery("INSERT INTO correction (body, made) VALUES (?, ?) RETURNING id")
                  .bind(0, CorrectionsJson.write(correction))
                  .bind(1, made)
                  .mapTo(Long.class)
                  .one();
          return new Added(id, articles.stream().distinct().toList());
        });
  }

  /**
   * Undoes the correction of that number, or does an undone one again.
   *
   * @return the articles that it is about, none where there is no such correction
   */
  public List<String> toggle(long id) {
    return database.write(
        handle -> {
          handle.execute("UPDATE correction SET undone = 1 - undone WHERE id = ?", id);
          return rows(handle, "WHERE id = " + id).stream()
              .flatMap(row -> row.correction().articles().stream())
              .distinct()
              .toList();
        });
  }
}
