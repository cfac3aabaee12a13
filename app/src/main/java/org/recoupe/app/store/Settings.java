package org.recoupe.app.store;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Small facts about the store itself, hashes of secrets, and who works on it. */
public final class Settings {
  private final Database database;

  Settings(Database database) {
    this.database = database;
  }

  /** The setting of that name. */
  public Optional<String> get(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT value FROM setting WHERE name = ?")
                .bind(0, name)
                .mapTo(String.class)
                .findOne());
  }

  /** Sets {@code name}. */
  public void set(String name, String value) {
    database.change(handle -> set(handle, name, value));
  }

  private static void set(Handle handle, String name, String value) {
    handle.execute(
        "INSERT INTO setting (name, value) VALUES (?, ?)"
            + " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        name,
        value);
  }

  /** Keeps the hash of a secret, over one of the same kind and name. */
  public void keepSecret(String kind, String name, String hash) {
    database.change(
        handle ->
            handle.execute(
                "INSERT INTO secret (kind, name, hash) VALUES (?, ?, ?)"
                    + " ON CONFLICT (kind, name) DO UPDATE SET hash = excluded.hash",
                kind,
                name,
                hash));
  }

  /** The hashes of the secrets of a kind. */
  public List<String> secrets(String kind) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT hash FROM secret WHERE kind = ? ORDER BY name")
                .bind(0, kind)
                .mapTo(String.class)
                .list());
  }

  /**
   * Takes or renews a lease, so that only one of several programs does a work.
   *
   * @param holder name of this program
   * @param now milliseconds since 1970
   * @param millis how long the lease is good for
   * @return true where it is {@code holder}'s now
   */
  public boolean lease(String name, String holder, long now, long millis) {
    return database.write(
        handle -> {
          handle.execute(
              "INSERT INTO lease (name, holder, until) VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
              name,
              holder);
          return handle.execute(
                  "UPDATE lease SET holder = ?, until = ?"
                      + " WHERE name = ? AND (holder = ? OR until < ?)",
                  holder,
                  now + millis,
                  name,
                  holder,
                  now)
              == 1;
        });
  }

  /** Gives a lease back. */
  public void release(String name, String holder) {
    database.change(
        handle ->
            handle.execute(
                "UPDATE lease SET until = 0 WHERE name = ? AND holder = ?", name, holder));
  }
}
