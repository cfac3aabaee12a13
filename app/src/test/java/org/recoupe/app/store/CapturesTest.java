package org.recoupe.app.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(TestStores.class)
class CapturesTest {
  @Parameter private TestStores kind = TestStores.SQLITE;
  @TempDir private Path folder;

  private static NewCapture text(String name, String words) {
    return new NewCapture(
        name,
        words.getBytes(StandardCharsets.UTF_8),
        NewCapture.Origin.FILE,
        null,
        "2026-01-02T03:04:05Z",
        null);
  }

  @Test
  void bytesComeBackAsTheyCame() throws IOException {
    byte[] large = new byte[9 << 20];
    for (int i = 0; i < large.length; i++) {
      large[i] = (byte) (i * 31);
    }
    try (Store store = Store.open(kind.make(folder))) {
      KeptCapture kept =
          store
              .captures()
              .keep(
                  new NewCapture(
                      "x.warc", large, NewCapture.Origin.WATCH, "https://a.example/", "t", null));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      store.captures().write(kept.id(), out);
      assertArrayEquals(large, out.toByteArray());
      assertTrue(store.captures().holds(large));
      assertFalse(store.captures().holds(new byte[] {1}));
    }
  }

  @Test
  void theSameBytesAreKeptOnceAndOthersUnderAnotherName() {
    try (Store store = Store.open(kind.make(folder))) {
      Captures captures = store.captures();
      assertTrue(captures.keep(text("a.txt", "un")).fresh());
      assertFalse(captures.keep(text("a.txt", "un")).fresh());
      assertEquals("a~2.txt", captures.keep(text("a.txt", "deux")).name());
      assertEquals("a~2.txt", captures.keep(text("a.txt", "deux")).name());
      assertEquals(new Captures.Count(2, 2), captures.count());
    }
  }

  @Test
  void whatWasKeptIsThereWhenTheStoreIsOpenedAgain() {
    StoreAddress address = kind.make(folder);
    try (Store store = Store.open(address)) {
      store.captures().keep(List.of(text("a.txt", "un"), text("b.txt", "deux")));
    }
    try (Store store = Store.open(address)) {
      assertEquals(
          List.of("a.txt", "b.txt"),
          store.captures().unread(5).stream().map(KeptCapture::name).toList());
    }
  }

  @Test
  void namesFromOutsideStayBelowTheFolder() {
    assertEquals("etc/passwd", CaptureNames.safe("../../etc/passwd"));
    assertEquals("C_/a b.txt", CaptureNames.safe("C:\\a b.txt"));
    assertEquals("hidden", CaptureNames.safe("/.hidden"));
    assertEquals("unnamed", CaptureNames.safe("../.."));
    assertEquals("a/b~2.txt.gz", CaptureNames.numbered("a/b.txt.gz", 2));
  }

  @Test
  void oneProgramWorksAtATime() {
    try (Store store = Store.open(kind.make(folder))) {
      Settings settings = store.settings();
      assertTrue(settings.lease("work", "a", 1_000, 500));
      assertFalse(settings.lease("work", "b", 1_200, 500));
      assertTrue(settings.lease("work", "a", 1_300, 500));
      assertTrue(settings.lease("work", "b", 2_000, 500), "the lease of a ran out");
      settings.release("work", "b");
      assertTrue(settings.lease("work", "a", 2_001, 500));
    }
  }

  @Test
  void aBackupHoldsAllThatTheStoreHeld() throws SQLException {
    Assumptions.assumeTrue(kind == TestStores.SQLITE, "PostgreSQL has pg_dump");
    Path copy = folder.resolve("copy.db");
    try (Store store = Store.open(kind.make(folder))) {
      store.captures().keep(text("a.txt", "un"));
      store.copyTo(copy);
    }
    try (Store store = Store.open(new StoreAddress.File(copy))) {
      assertTrue(store.captures().named("a.txt").isPresent());
    }
  }
}
