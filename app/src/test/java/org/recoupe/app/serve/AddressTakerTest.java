package org.recoupe.app.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;
import org.recoupe.app.web.Margins;

class AddressTakerTest {
  private static final String PAGE =
      "<html><head><title>Le pont de Montferrac rouvre</title></head><body><article><h1>Le pont de"
          + " Montferrac rouvre</h1><p>Le pont de Montferrac, fermé depuis mars, a rouvert lundi à"
          + " la circulation, a annoncé la préfecture de Haute-Cance.</p></article></body></html>";

  @TempDir private Path folder;

  private Store take(boolean allowPrivate) throws Exception {
    HttpServer site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    site.createContext(
        "/",
        exchange -> {
          boolean page = exchange.getRequestURI().getPath().equals("/pont.html");
          byte[] body = (page ? PAGE : "").getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().add("Content-Type", "text/html; charset=utf-8");
          exchange.sendResponseHeaders(page ? 200 : 404, page ? body.length : -1);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    site.start();
    Store store = Store.open(new StoreAddress.File(folder.resolve("desk.db")));
    Clock clock = Clock.systemUTC();
    Desk desk = new Desk(store, clock, "test", "a", Margins::new);
    String base = "http://127.0.0.1:" + site.getAddress().getPort();
    store.wanted().add(List.of(base + "/pont.html", base + "/gone.html", base + "/pont.html"));
    assertEquals(2, store.wanted().count(), "one that waits already waits once");
    try (AddressTaker taker = new AddressTaker(store, desk, clock, "test", "a", allowPrivate)) {
      taker.start();
      for (int i = 0; i < 300 && store.wanted().count() > 0; i++) {
        Thread.sleep(200);
      }
    } finally {
      site.stop(0);
    }
    desk.workOff();
    return store;
  }

  @Test
  void pagesAskedForAreKeptAndReadAndTheOthersAreProblems() throws Exception {
    try (Store store = take(true)) {
      assertEquals(0, store.wanted().count());
      assertEquals(1, store.captures().count().all());
      assertEquals(1, store.articles().count().all());
      assertTrue(
          store.problems().list(0, 9).stream()
              .anyMatch(row -> row.problem().source().endsWith("/gone.html")));
    }
  }

  @Test
  void privateAddressesAreRefused() throws Exception {
    try (Store store = take(false)) {
      assertEquals(0, store.captures().count().all());
      assertEquals(2, store.problems().count());
    }
  }
}
