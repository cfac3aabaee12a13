package org.recoupe.app.serve;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;
import org.recoupe.app.web.Margins;
import org.recoupe.app.web.Secrets;
import org.recoupe.app.web.WebServer;

/** Runs the desk until the program is ended. */
public final class Serving {
  private static final int WRONG_USAGE = 2;

  private final String address;
  private final String version;
  private final Consumer<String> say;

  /** A desk on the store at {@code address} that talks to the user by {@code say}. */
  public Serving(String address, String version, Consumer<String> say) {
    this.address = address;
    this.version = version;
    this.say = say;
  }

  /** Serves one page of an empty desk to itself; gives the exit status. */
  public static int check(String version) {
    Clock clock = Clock.systemUTC();
    WebServer.load();
    try {
      Path folder = Files.createTempDirectory("recoupe-check");
      Path file = folder.resolve("desk.db");
      try (Store store = Store.open(new StoreAddress.File(file));
          Desk desk = new Desk(store, clock, version, "check", Margins::new);
          WebServer server =
              WebServer.start(
                  store, desk, clock, version, new WebServer.Listening("127.0.0.1", 0, true));
          InputStream page =
              URI.create("http://127.0.0.1:" + server.port() + "/").toURL().openStream()) {
        return page.readAllBytes().length > 0 ? 0 : 1;
      } finally {
        for (String end : List.of("", "-wal", "-shm")) {
          Files.deleteIfExists(folder.resolve("desk.db" + end));
        }
        Files.delete(folder);
      }
    } catch (IOException e) {
      return 1;
    }
  }

  /** Serves; gives the exit status when it is told to end. */
  public int run(List<Path> paths, String listen, int port, boolean allowPrivate) {
    boolean open = loopback(listen);
    WebServer.load();
    Clock clock = Clock.systemUTC();
    try (Store store = Store.open(StoreAddress.of(address))) {
      if (!open && !new Secrets(store.settings()).any()) {
        say.accept(
            "recoupe: to listen at "
                + listen
                + " set a password first: recoupe password (or make a token: recoupe token NAME)");
        return WRONG_USAGE;
      }
      String holder = ProcessHandle.current().pid() + "@" + clock.millis();
      try (Desk desk = new Desk(store, clock, version, holder, Margins::new);
          AddressTaker taker = new AddressTaker(store, desk, clock, version, holder, allowPrivate);
          WebServer server =
              WebServer.start(
                  store, desk, clock, version, new WebServer.Listening(listen, port, open))) {
        desk.otherVersion()
            .ifPresent(
                other ->
                    say.accept(
                        "recoupe: Recoupe "
                            + other
                            + " made what this store shows; recoupe rebuild makes it anew"));
        desk.start();
        taker.start();
        say.accept("recoupe: the desk is at http://" + shown(listen) + ":" + server.port() + "/");
        if (!paths.isEmpty()) {
          new Intake(store, clock, say).take(paths);
          desk.tell();
        }
        untilEnd();
      }
    }
    return 0;
  }

  private static String shown(String host) {
    return host.contains(":") ? "[" + host + "]" : host;
  }

  private static boolean loopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  private static void untilEnd() {
    CountDownLatch end = new CountDownLatch(1);
    Thread main = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  end.countDown();
                  try {
                    main.join(15_000);
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                }));
    try {
      end.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
