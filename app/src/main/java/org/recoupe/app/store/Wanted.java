package org.recoupe.app.store;

import java.util.List;
import java.util.Optional;
import org.recoupe.provenance.Problem;

/** Addresses of pages that readers asked for and that nobody has got yet. */
public final class Wanted {
  private final Database database;

  Wanted(Database database) {
    this.database = database;
  }

  /** Adds addresses; one that waits already waits once. */
  public void add(List<String> addresses) {
    database.change(
        handle ->
            addresses.forEach(
                address ->
                    handle.execute(
                        "INSERT INTO wanted (address) VALUES (?) ON CONFLICT DO NOTHING",
                        address)));
  }

  /** The one that waits longest. */
  public Optional<String> next() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT address FROM wanted ORDER BY id LIMIT 1")
                .mapTo(String.class)
                .findFirst());
  }

  /** Number of those that wait. */
  public long count() {
    return database.read(
        handle -> handle.createQuery("SELECT count(*) FROM wanted").mapTo(Long.class).one());
  }

  /** Takes {@code address} off the list; {@code problem} says why it was not had. */
  public void done(String address, Optional<Problem> problem) {
    database.change(
        handle -> {
          handle.execute("DELETE FROM wanted WHERE address = ?", address);
          problem.ifPresent(
              met ->
                  handle.execute(
                      "INSERT INTO problem (severity, stage, source, message) VALUES (?, ?, ?, ?)",
                      met.severity().name(),
                      met.stage(),
                      met.source(),
                      met.message()));
        });
  }
}
