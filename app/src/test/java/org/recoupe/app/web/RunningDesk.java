package org.recoupe.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.NewCapture;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;

/** A desk in this program, and a browser of sorts for it. */
final class RunningDesk implements AutoCloseable {
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf\" value=\"([^\"]+)\"");

  private final Store store;
  private final Desk desk;
  private final WebServer server;
  private final HttpClient client = client();

  private RunningDesk(Store store, Desk desk, WebServer server) {
    this.store = store;
    this.desk = desk;
    this.server = server;
  }

  static HttpClient client() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  /** A desk that holds {@code captures}, all worked off. */
  static RunningDesk with(Path folder, boolean open, List<NewCapture> captures) {
    Store store = Store.open(new StoreAddress.File(folder.resolve("desk.db")));
    store.captures().keep(captures);
    Clock clock = Clock.systemUTC();
    Desk desk = new Desk(store, clock, "test", "a", Margins::new);
    desk.workOff();
    desk.start();
    WebServer server =
        WebServer.start(store, desk, clock, "test", new WebServer.Listening("127.0.0.1", 0, open));
    return new RunningDesk(store, desk, server);
  }

  Store store() {
    return store;
  }

  Desk desk() {
    return desk;
  }

  String address(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)));
  }

  HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
    return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return send(request(path).GET().build());
  }

  /** The token in the forms of the page at {@code path}. */
  String token(String path) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(path).body());
    if (!token.find()) {
      throw new IllegalStateException("no form at " + path);
    }
    return token.group(1);
  }

  HttpResponse<String> post(String path, Map<String, String> fields)
      throws IOException, InterruptedException {
    return send(form(path, fields).build());
  }

  HttpRequest.Builder form(String path, Map<String, String> fields) {
    List<String> pairs = new ArrayList<>();
    fields.forEach(
        (name, value) -> pairs.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)));
    return request(path)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
  }

  /** A form with one file. */
  static byte[] multipart(String boundary, String name, byte[] content) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    String head =
        "--"
            + boundary
            + "\r\nContent-Disposition: form-data; name=\"files\"; filename=\""
            + name
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    body.write(head.getBytes(StandardCharsets.UTF_8));
    body.write(content);
    body.write(("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
    return body.toByteArray();
  }

  @Override
  public void close() {
    server.close();
    desk.close();
    store.close();
  }
}
