package org.recoupe.app.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of the test's own, as Debian packages it, never run as root. */
final class PostgresServer {
  private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
  private static final int SECONDS = 60;

  private final Path programs;
  private final Path folder;
  private final int port;
  private int databases;

  private PostgresServer(Path programs, Path folder, int port) {
    this.programs = programs;
    this.folder = folder;
    this.port = port;
  }

  /** Where the programs of the newest PostgreSQL are; empty where there is none. */
  static Optional<Path> programs() {
    if (!Files.isDirectory(DEBIAN)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(DEBIAN)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.comparing(Path::toString));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Makes and starts a server on a free port; it ends with this program. */
  static PostgresServer start(Path programs) {
    try {
      Path folder = Files.createTempDirectory("recoupe-postgresql");
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
      int port;
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      PostgresServer server = new PostgresServer(programs, folder, port);
      String data = folder.resolve("data").toString();
      server.run(
          "initdb",
          "-D",
          data,
          "-U",
          "recoupe",
          "-A",
          "trust",
          "-E",
          "UTF8",
          "--locale=C.UTF-8",
          "-N");
      String options =
          "-p "
              + port
              + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off";
      server.run(
          "pg_ctl",
          "-D",
          data,
          "-o",
          options,
          "-l",
          folder.resolve("log").toString(),
          "-w",
          "start");
      Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
      return server;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void run(String program, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name", "").equals("root")) {
      command.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    command.add(programs.resolve(program).toString());
    command.addAll(List.of(arguments));
    Path said = Files.createTempFile("recoupe", ".log");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
        throw new IOException(command + ": " + Files.readString(said, StandardCharsets.UTF_8));
      }
    } catch (InterruptedException e) {
      throw new IOException(e);
    } finally {
      Files.delete(said);
    }
  }

  /** The address of a new, empty database. */
  synchronized String database() {
    String name = "test" + databases++;
    try (Connection connection = DriverManager.getConnection(address("postgres"))) {
      connection.createStatement().execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return address(name);
  }

  private String address(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=recoupe";
  }

  private void stop() {
    try {
      run("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "stop");
      Process gone = new ProcessBuilder("rm", "-rf", folder.toString()).start();
      gone.waitFor(SECONDS, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException e) {
      System.err.println("PostgreSQL did not end: " + e);
    }
  }
}
