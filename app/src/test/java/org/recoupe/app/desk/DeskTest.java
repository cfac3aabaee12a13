package org.recoupe.app.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.app.store.NewCapture;
import org.recoupe.app.store.Search;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;
import org.recoupe.app.store.Stories;
import org.recoupe.app.store.StoryRow;
import org.recoupe.dossier.html.Marginalia;

class DeskTest {
  private static final Path EXAMPLE = Path.of("../examples/montferrac");

  @TempDir private Path folder;

  static List<NewCapture> example() throws IOException {
    List<NewCapture> captures = new ArrayList<>();
    try (Stream<Path> files = Files.list(EXAMPLE)) {
      for (Path file : files.sorted().toList()) {
        captures.add(
            new NewCapture(
                String.valueOf(file.getFileName()),
                Files.readAllBytes(file),
                NewCapture.Origin.FILE,
                null,
                "2026-01-02T03:04:05Z",
                null));
      }
    }
    return captures;
  }

  @Test
  void theExampleBecomesStoriesThatCanBeSearched() throws IOException {
    try (Store store = Store.open(new StoreAddress.File(folder.resolve("desk.db")))) {
      store.captures().keep(example());
      Desk desk = new Desk(store, Clock.systemUTC(), "test", "a", (s, m) -> Marginalia.NONE);
      desk.workOff();
      List<StoryRow> stories = store.stories().list(Stories.Order.LARGEST, 0, 10);
      assertTrue(stories.get(0).articles() >= 5, stories.toString());
      assertTrue(stories.get(0).ready());
      String page = store.stories().page(stories.get(0).id(), "html-fr").orElseThrow();
      assertTrue(page.contains("Ce qui s’est passé"), page);
      assertFalse(store.problems().list(0, 10).isEmpty());
      Search.Query query =
          new Search.Query("pompiers incendies", null, null, null, null, null, null);
      assertTrue(store.search().find(query, 0, 10).total() >= 2);
      List<StoryRow> before = store.stories().list(Stories.Order.NEWEST, 0, 10);
      desk.rebuild();
      desk.workOff();
      assertEquals(before, store.stories().list(Stories.Order.NEWEST, 0, 10));
    }
  }
}
