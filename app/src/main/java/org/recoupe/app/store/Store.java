package org.recoupe.app.store;

import java.nio.file.Path;
import java.sql.SQLException;

/**
 * What a desk keeps. Captures stay as they came; articles, stories and all that is shown are made
 * of them and can be made again. Safe for many threads, and for several programs on one store.
 */
public final class Store implements AutoCloseable {
  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /** Opens the store at {@code address}, making it or bringing its tables up to date. */
  public static Store open(StoreAddress address) {
    return new Store(Database.open(address));
  }

  /** Captures as they came. */
  public Captures captures() {
    return new Captures(database);
  }

  /** Copies a SQLite store, whole, while it is in use. */
  public void copyTo(Path file) throws SQLException {
    database.copyTo(file);
  }

  @Override
  public void close() {
    database.close();
  }
}
