package org.recoupe.app.store;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** Empty stores to test with, of either kind. */
public enum TestStores {
  SQLITE {
    @Override
    public StoreAddress make(Path folder) {
      return new StoreAddress.File(folder.resolve("desk.db"));
    }
  },
  POSTGRESQL {
    @Override
    public StoreAddress make(Path folder) {
      Optional<PostgresServer> server = Shared.SERVER;
      boolean ci = "true".equals(System.getenv("CI"));
      Assumptions.assumeTrue(
          server.isPresent() || ci,
          "No PostgreSQL here (apt-get install postgresql): its store is not tested.");
      return new StoreAddress.Server(
          server.orElseThrow(() -> new IllegalStateException("CI needs PostgreSQL")).database());
    }
  };

  /** An address of a new, empty store; {@code folder} is for one that is a file. */
  public abstract StoreAddress make(Path folder);

  /** One server for all tests of this program, started with the first. */
  private static final class Shared {
    private static final Optional<PostgresServer> SERVER =
        PostgresServer.programs().map(PostgresServer::start);
  }
}
