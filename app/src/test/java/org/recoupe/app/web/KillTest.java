package org.recoupe.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;

/** What was acknowledged survives a kill at any moment of an import. */
class KillTest {
  private static final int KILLS = 2;
  private static final int FILES = 12;

  @TempDir private Path folder;

  /** A desk in a program of its own. */
  private final class Program {
    private final Process process;
    private final String address;

    Program(StoreAddress.File store) throws IOException {
      process =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-Xmx512m",
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  System.getProperty("java.class.path"),
                  "org.recoupe.app.Main",
                  "serve",
                  "--port",
                  "0",
                  "--store",
                  store.path().toString())
              .redirectErrorStream(true)
              .start();
      BufferedReader said =
          new BufferedReader(
              new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
      String line = said.readLine();
      while (line != null && !line.contains("http://")) {
        line = said.readLine();
      }
      address = line == null ? "" : line.substring(line.indexOf("http://"), line.lastIndexOf('/'));
    }

    boolean send(String token, int number) throws InterruptedException {
      try {
        byte[] body =
            RunningDesk.multipart(
                "b", "r" + number + ".txt", text(number).getBytes(StandardCharsets.UTF_8));
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(address + "/api/v1/captures"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .header("Authorization", "Bearer " + token)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString())
                .statusCode()
            == 201;
      } catch (IOException e) {
        return false;
      }
    }

    /** As {@code kill -9} does it. */
    void kill() throws InterruptedException {
      process.destroyForcibly();
      assertTrue(process.waitFor(30, TimeUnit.SECONDS));
    }
  }

  private static String text(int number) {
    return "Montferrac : la réunion numéro "
        + number
        + " du conseil\n\nLe maire Paul Vassogne a déclaré devant "
        + (20 + number)
        + " habitants que la piscine numéro "
        + number
        + " resterait ouverte jusqu'au 14 juillet 2025.\n";
  }

  @Test
  void nothingAcknowledgedIsLostOrDoubled() throws Exception {
    StoreAddress.File address = new StoreAddress.File(folder.resolve("desk.db"));
    String token;
    try (Store store = Store.open(address)) {
      token = new Secrets(store.settings()).token("test");
    }
    List<String> acknowledged = new ArrayList<>();
    for (int kill = 0; kill < KILLS; kill++) {
      Program program = new Program(address);
      for (int i = 0; i < FILES; i++) {
        int number = kill * FILES + i;
        if (program.send(token, number)) {
          acknowledged.add("r" + number + ".txt");
        }
      }
      // The desk is somewhere between reading the first and comparing the last.
      program.kill();
    }
    assertEquals(KILLS * FILES, acknowledged.size());
    try (Store store = Store.open(address)) {
      for (String name : acknowledged) {
        assertTrue(store.captures().named(name).isPresent(), name);
      }
      new Desk(store, java.time.Clock.systemUTC(), "test", "after", Margins::new).workOff();
      assertEquals(acknowledged.size(), store.captures().count().all());
      assertEquals(acknowledged.size(), store.articles().count().all());
      assertEquals(0, store.captures().count().unread());
      assertEquals(0, store.stories().count().unread());
      long members = store.stories().members().values().stream().mapToInt(List::size).sum();
      assertEquals(acknowledged.size(), members);
    }
  }
}
