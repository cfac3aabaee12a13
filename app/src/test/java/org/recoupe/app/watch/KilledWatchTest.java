package org.recoupe.app.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.app.Main;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;

/** A watch in a process of its own, killed as {@code kill -9} does, and started again. */
class KilledWatchTest {
  private static final int PAGES = 3;

  @TempDir Path folder;

  @Test
  void goesOnAfterAKill() throws Exception {
    try (Site site = new Site()) {
      List<String> links = new ArrayList<>();
      for (int i = 1; i < PAGES; i++) {
        links.add("/" + i);
        site.page("/" + i, "Page " + i);
      }
      CountDownLatch asked = new CountDownLatch(1);
      CountDownLatch killed = new CountDownLatch(1);
      links.add("/last");
      site.on(
          "/last",
          exchange -> {
            asked.countDown();
            await(killed);
            Site.text(exchange, 200, "text/html", "<p>La dernière page</p>");
          });
      site.feed("/feed", links.toArray(new String[0]));
      Process first = start(site);
      assertTrue(asked.await(1, TimeUnit.MINUTES), "the last page is asked for");
      first.destroyForcibly();
      first.waitFor();
      killed.countDown();
      Process second = start(site);
      assertTrue(second.waitFor(2, TimeUnit.MINUTES), "the second run ends");
      assertEquals(0, second.exitValue());
      Trial trial = new Trial(folder.resolve("captures"));
      assertEquals(Set.of(site.at("/1"), site.at("/2"), site.at("/last")), trial.read().keySet());
      assertEquals(PAGES, trial.archives());
      assertEquals(1, site.times("/1"));
      try (Store store = Store.open(StoreAddress.of(folder.resolve("desk.db").toString()))) {
        assertEquals(PAGES, store.captures().count().all());
      }
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(1, TimeUnit.MINUTES));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Process start(Site site) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-cp",
            System.getProperty("java.class.path"),
            Main.class.getName(),
            "watch",
            site.at("/feed"),
            "--once",
            "--allow-private",
            "--store",
            folder.resolve("desk.db").toString())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }
}
