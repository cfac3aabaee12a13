package org.recoupe.app.store;

import java.nio.file.Path;

/** Where a store is: a file on this machine, or a PostgreSQL server that a team shares. */
public sealed interface StoreAddress {
  /** How PostgreSQL addresses begin. */
  String POSTGRESQL = "jdbc:postgresql:";

  /** A SQLite file; it and its folder are made where they are missing. */
  record File(Path path) implements StoreAddress {}

  /** A PostgreSQL database, by its JDBC address (user and password as its parameters). */
  record Server(String address) implements StoreAddress {}

  /** Reads the value of {@code --store}: a PostgreSQL address, else the name of a file. */
  static StoreAddress of(String value) {
    return value.startsWith(POSTGRESQL) ? new Server(value) : new File(Path.of(value));
  }
}
