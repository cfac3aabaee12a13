package org.recoupe.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The database behind a store, its tables brought up to date. Reading needs no lock; writing to a
 * SQLite file is one at a time, in this program by a lock and between programs by SQLite's own.
 */
final class Database implements AutoCloseable {
  /** Milliseconds that a writer waits for another program's writing to end. */
  private static final int WAIT = 60_000;

  /**
   * Kibibytes of pages that one SQLite connection keeps in memory (negative: SQLite's notation).
   */
  private static final int CACHE = -8_000;

  private final Connections connections;
  private final Jdbi jdbi;
  private final boolean postgresql;
  private final ReentrantLock writing = new ReentrantLock(true);

  private Database(Connections connections, boolean postgresql) {
    this.connections = connections;
    this.jdbi = Jdbi.create(connections);
    this.postgresql = postgresql;
  }

  static Database open(StoreAddress address) {
    if (address instanceof StoreAddress.Server server) {
      return server(server.address());
    }
    return file(((StoreAddress.File) address).path());
  }

  private static Database file(Path path) {
    try {
      Path folder = path.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the folder of the store cannot be made", e);
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // What was acknowledged survives a power cut, not only a kill.
    config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(WAIT);
    config.setCacheSize(CACHE);
    SQLiteDataSource source = new SQLiteDataSource(config);
    source.setUrl("jdbc:sqlite:" + path);
    migrate(source, "sqlite");
    return new Database(new Connections(source::getConnection), false);
  }

  private static Database server(String address) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(address);
    migrate(source, "postgresql");
    return new Database(new Connections(source::getConnection), true);
  }

  private static void migrate(javax.sql.DataSource source, String dialect) {
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:org/recoupe/app/store/" + dialect)
        .placeholderReplacement(false)
        .load()
        .migrate();
  }

  boolean postgresql() {
    return postgresql;
  }

  /** Reads. */
  <T> T read(HandleCallback<T, RuntimeException> work) {
    return jdbi.withHandle(work);
  }

  /** Writes, all or nothing. */
  <T> T write(HandleCallback<T, RuntimeException> work) {
    if (postgresql) {
      return jdbi.inTransaction(work);
    }
    writing.lock();
    try {
      return jdbi.inTransaction(work);
    } finally {
      writing.unlock();
    }
  }

  /** Writes, all or nothing. */
  void change(HandleConsumer<RuntimeException> work) {
    write(
        handle -> {
          work.useHandle(handle);
          return 0;
        });
  }

  /** Copies a SQLite store into {@code file}, whole, while it is in use. */
  void copyTo(Path file) throws SQLException {
    try (Connection connection = connections.openConnection();
        var copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, file.toString());
      copy.execute();
    }
  }

  @Override
  public void close() {
    connections.close();
  }
}
