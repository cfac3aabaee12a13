package org.recoupe.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.app.desk.Examples;

class SafetyTest {
  private static final Map<String, String> TEXT =
      Map.of("text", "Un texte collé, sans importance.");

  @TempDir private Path folder;

  @Test
  void whatAnotherSiteSendsIsRefused() throws Exception {
    try (RunningDesk desk = RunningDesk.with(folder, true, List.of())) {
      assertEquals(403, desk.post("/add/text", TEXT).statusCode(), "no token");
      String token = desk.token("/add");
      Map<String, String> fields = Map.of("text", "Un texte.", "csrf", token);
      HttpRequest foreign =
          desk.form("/add/text", fields).header("Origin", "https://evil.example").build();
      assertEquals(403, desk.send(foreign).statusCode());
      HttpRequest cross =
          desk.form("/add/text", fields).header("Sec-Fetch-Site", "cross-site").build();
      assertEquals(403, desk.send(cross).statusCode());
      Map<String, String> forged = Map.of("text", "Un texte.", "csrf", "0".repeat(64));
      assertEquals(403, desk.post("/add/text", forged).statusCode());
      assertEquals(0, desk.store().captures().count().all());
      assertEquals(303, desk.post("/add/text", fields).statusCode());
      assertEquals(1, desk.store().captures().count().all());
    }
  }

  @Test
  void anotherNameThatLeadsHereIsNotServed() throws Exception {
    try (RunningDesk desk = RunningDesk.with(folder, true, List.of())) {
      String host = desk.address("").substring("http://".length());
      assertTrue(raw(host, host).startsWith("HTTP/1.1 200"));
      assertTrue(raw(host, "evil.example").startsWith("HTTP/1.1 421"));
      assertTrue(raw(host, "127.0.0.1.evil.example").startsWith("HTTP/1.1 421"));
    }
  }

  /** The answer to a request with a {@code Host} of our choice, which HttpClient does not allow. */
  private static String raw(String address, String host) throws IOException {
    String[] parts = address.split(":");
    try (Socket socket = new Socket(parts[0], Integer.parseInt(parts[1]))) {
      OutputStream out = socket.getOutputStream();
      String request = "GET / HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
      out.write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void elsewhereAPasswordOrTokenIsAskedFor() throws Exception {
    try (RunningDesk desk = RunningDesk.with(folder, false, List.of())) {
      Secrets secrets = new Secrets(desk.store().settings());
      secrets.password("correct horse battery");
      String token = secrets.token("press");
      HttpResponse<String> first = desk.get("/");
      assertEquals(302, first.statusCode());
      assertEquals("/login", first.headers().firstValue("Location").orElse(""));
      assertEquals(401, desk.get("/api/v1/stories").statusCode());
      assertEquals(401, desk.get("/events").statusCode() == 302 ? 401 : 0);
      String csrf = desk.token("/login");
      Map<String, String> wrong = Map.of("password", "wrong", "csrf", csrf);
      assertEquals(401, desk.post("/login", wrong).statusCode());
      Map<String, String> right = Map.of("password", "correct horse battery", "csrf", csrf);
      assertEquals(303, desk.post("/login", right).statusCode());
      assertEquals(200, desk.get("/").statusCode());
      assertEquals(303, desk.post("/logout", Map.of("csrf", desk.token("/"))).statusCode());
      assertEquals(302, desk.get("/").statusCode());
      assertEquals(200, withToken(desk, token));
      assertEquals(401, withToken(desk, token + "x"));
    }
  }

  private static int withToken(RunningDesk desk, String token) throws Exception {
    HttpRequest request =
        desk.request("/api/v1/stories").header("Authorization", "Bearer " + token).build();
    return desk.send(request).statusCode();
  }

  @Test
  void secretsAreKeptAsHashes() {
    String hash = Passwords.hash("correct horse battery");
    assertFalse(hash.contains("horse"));
    assertNotEquals(hash, Passwords.hash("correct horse battery"), "a salt of its own");
    assertTrue(Passwords.matches("correct horse battery", hash));
    assertFalse(Passwords.matches("correct horse batterie", hash));
    assertFalse(Passwords.matches("", "nonsense"));
  }

  @Test
  void markupOfCapturesIsNeverMarkupOfPages() throws Exception {
    String evil =
        "<html><head><title>Titre <img src=x onerror=alert(1)></title></head><body><article>"
            + "<h1>Le maire &lt;script&gt;alert(1)&lt;/script&gt; parle</h1>"
            + "<p>« &lt;script&gt;alert(2)&lt;/script&gt; nous voilà », a déclaré le maire Paul"
            + " Vassogne devant les habitants de Montferrac réunis sur la place du marché.</p>"
            + "<p>La réunion a duré deux heures, selon la mairie de Montferrac.</p>"
            + "<script>alert(3)</script></article></body></html>";
    String name = "<script>alert(4)</script>.html";
    var capture = Examples.capture(name, evil.getBytes(StandardCharsets.UTF_8));
    try (RunningDesk desk = RunningDesk.with(folder, true, List.of(capture))) {
      String story = desk.store().stories().members().keySet().iterator().next();
      String article = desk.store().articles().ofStory(story).get(0).handle();
      List<String> pages =
          List.of(
              "/",
              "/stories/" + story,
              "/articles/" + article,
              "/search?q=<script>",
              "/people",
              "/search?q=habitants",
              "/problems",
              "/people?q=<script>",
              "/sources");
      for (String page : pages) {
        HttpResponse<String> answer = desk.get(page.replace("<", "%3C").replace(">", "%3E"));
        assertEquals(200, answer.statusCode(), page);
        assertFalse(answer.body().contains("<script>alert"), page);
        assertFalse(answer.body().contains("<img"), page);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'") && !policy.contains("unsafe"), policy);
        assertEquals("nosniff", answer.headers().firstValue("X-Content-Type-Options").orElse(""));
      }
    }
  }

  @Test
  void problemsAreSaidInTheLanguageOfTheReader() throws Exception {
    var capture = Examples.capture("vide.html", "<p></p>".getBytes(StandardCharsets.UTF_8));
    try (RunningDesk desk = RunningDesk.with(folder, true, List.of(capture))) {
      String french = desk.get("/problems").body();
      assertTrue(french.contains("pas de texte sur la page"), french);
      String program = desk.get("/api/v1/problems").body();
      assertTrue(program.contains("no text on the page"), program);
    }
  }

  @Test
  void whatIsTooLargeIsRefusedAndNothingOfItKept() throws Exception {
    try (RunningDesk desk = RunningDesk.with(folder, true, List.of())) {
      String token = desk.token("/add");
      String long1 = "x".repeat(3_000_000);
      Map<String, String> fields = Map.of("text", long1, "csrf", token);
      assertEquals(400, desk.post("/add/text", fields).statusCode());
      Map<String, String> longer = Map.of("text", long1 + long1, "csrf", token);
      assertEquals(413, desk.post("/add/text", longer).statusCode());
      assertEquals(0, desk.store().captures().count().all());
    }
  }

  @Test
  void uploadedNamesStayNames() throws Exception {
    try (RunningDesk desk = RunningDesk.with(folder, true, List.of())) {
      String token = desk.token("/add");
      byte[] body =
          RunningDesk.multipart(
              "bound", "../../etc/passwd.txt", "Un texte.".getBytes(StandardCharsets.UTF_8));
      HttpRequest request =
          desk.request("/add/files")
              .header("Content-Type", "multipart/form-data; boundary=bound")
              .header("X-CSRF-Token", token)
              .POST(HttpRequest.BodyPublishers.ofByteArray(body))
              .build();
      assertEquals(303, desk.send(request).statusCode());
      assertTrue(desk.store().captures().named("etc/passwd.txt").isPresent());
    }
  }

  @Test
  void nonsenseGetsAnAnswerAndNoStackTrace() throws Exception {
    try (RunningDesk desk = RunningDesk.with(folder, true, List.of())) {
      for (String path :
          List.of(
              "/stories/nowhere",
              "/articles/none",
              "/articles/a/with/b",
              "/people/none",
              "/nothing",
              "/api/v1/stories/none",
              "/api/v1/stories/none/dossier.exe")) {
        HttpResponse<String> answer = desk.get(path);
        assertEquals(404, answer.statusCode(), path);
        assertFalse(answer.body().contains("org.recoupe"), path);
      }
      assertEquals(200, desk.get("/?page=-3&sort=%27--&ui=xx").statusCode());
      assertEquals(200, desk.get("/search?q=%22%22%22*(NEAR&from=x&language=%00").statusCode());
    }
  }
}
