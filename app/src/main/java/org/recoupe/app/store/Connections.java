package org.recoupe.app.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.ConnectionFactory;
import org.jspecify.annotations.Nullable;

/** A bounded number of open connections, handed out and taken back. */
final class Connections implements ConnectionFactory, AutoCloseable {
  /** Connections open at once: more than the cores of a small server only wait for each other. */
  private static final int MOST = 16;

  /** Seconds after which a request that gets no connection fails rather than wait on. */
  private static final int PATIENCE = 30;

  /** Seconds within which a kept connection must answer to be used again. */
  private static final int ALIVE = 2;

  /** Opens a new connection. */
  interface Opener {
    Connection open() throws SQLException;
  }

  private final Opener opener;
  private final Semaphore permits = new Semaphore(MOST, true);
  private final BlockingQueue<Connection> idle = new LinkedBlockingQueue<>();

  Connections(Opener opener) {
    this.opener = opener;
  }

  @Override
  public Connection openConnection() throws SQLException {
    try {
      if (!permits.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        throw new SQLException("no connection to the store became free in " + PATIENCE + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SQLException("interrupted while waiting for the store", e);
    }
    try {
      @Nullable Connection kept = idle.poll();
      if (kept != null && kept.isValid(ALIVE)) {
        return kept;
      }
      return opener.open();
    } catch (SQLException | RuntimeException e) {
      permits.release();
      throw e;
    }
  }

  @Override
  public void closeConnection(Connection connection) throws SQLException {
    try {
      if (!connection.isClosed()) {
        idle.add(connection);
      }
    } finally {
      permits.release();
    }
  }

  @Override
  public void close() {
    for (Connection open = idle.poll(); open != null; open = idle.poll()) {
      try {
        open.close();
      } catch (SQLException e) {
        // A connection that cannot be closed is gone.
        continue;
      }
    }
  }
}
