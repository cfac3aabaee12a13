package org.recoupe.app.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.provenance.Problem;

/** What could not be used, by the capture that it was met in. */
public final class Problems {
  private final Database database;

  Problems(Database database) {
    this.database = database;
  }

  /**
   * A problem in the store.
   *
   * @param capture name of the capture, where there is one
   * @param received when it came
   * @param problem what went wrong
   */
  public record Row(@Nullable String capture, @Nullable String received, Problem problem) {}

  /** Ends the reading of {@code capture} with {@code met}, over what was met there before. */
  public void endReading(long capture, List<Problem> met) {
    database.change(
        handle -> {
          handle.execute("DELETE FROM problem WHERE capture = ?", capture);
          for (Problem problem : met) {
            handle.execute(
                "INSERT INTO problem (capture, severity, stage, source, message)"
                    + " VALUES (?, ?, ?, ?, ?)",
                capture,
                problem.severity().name(),
                problem.stage(),
                problem.source(),
                problem.message());
          }
          handle.execute("UPDATE capture SET state = 'read' WHERE id = ?", capture);
        });
  }

  /** The latest problems. */
  public List<Row> list(int skip, int most) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT c.name, c.received, p.severity, p.stage, p.source, p.message"
                        + " FROM problem p LEFT JOIN capture c ON c.id = p.capture"
                        + " ORDER BY p.id DESC LIMIT :most OFFSET :skip")
                .bind("most", most)
                .bind("skip", skip)
                .map(
                    (row, context) ->
                        new Row(
                            row.getString(1),
                            row.getString(2),
                            new Problem(
                                Problem.Severity.valueOf(row.getString(3)),
                                row.getString(4),
                                row.getString(5),
                                row.getString(6))))
                .list());
  }

  /** Number of problems. */
  public long count() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM problem").mapTo(Long.class).one());
  }
}
