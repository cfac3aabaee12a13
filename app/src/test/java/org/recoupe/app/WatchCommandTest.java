package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;

class WatchCommandTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "watch",
        "watch ftp://127.0.0.1/feed",
        "watch http://127.0.0.1/feed --interval 0",
        "watch http://127.0.0.1/feed --contact é"
      })
  void wrongUsageIsTwo(String words) {
    assertEquals(2, CommandRun.of((Object[]) words.split(" ")).status());
  }

  @Test
  void aPrivateFeedIsSaidAndIsOne() {
    CommandRun run =
        CommandRun.of("watch", "http://127.0.0.1:9/feed", "--once", "--no-store", "-o", folder);
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains("--allow-private"), run.err());
  }

  @Test
  void pagesComeIntoTheStoreOnce() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    String site = "http://127.0.0.1:" + server.getAddress().getPort();
    answer(server, "/feed", "<rss><item><link>" + site + "/1</link></item></rss>");
    answer(server, "/1", "<html><body><p>La digue de Noirmont a cédé.</p></body></html>");
    server.start();
    try {
      Path file = folder.resolve("desk.db");
      for (int i = 0; i < 2; i++) {
        CommandRun run =
            CommandRun.of(
                "watch", site + "/feed", "--once", "--allow-private", "--store", file.toString());
        assertEquals(0, run.status(), run.err());
      }
      try (Store store = Store.open(StoreAddress.of(file.toString()))) {
        assertEquals(1, store.captures().count().all());
      }
      CommandRun read = CommandRun.of("extract", folder.resolve("captures"));
      assertTrue(read.out().contains("La digue de Noirmont a cédé."), read.err());
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpServer server, String path, String body) {
    server.createContext(
        path,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          boolean known = exchange.getRequestURI().getPath().equals(path);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(known ? 200 : 404, bytes.length);
          exchange.getResponseBody().write(bytes);
          exchange.close();
        });
  }
}
