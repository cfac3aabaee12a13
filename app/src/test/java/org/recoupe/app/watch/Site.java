package org.recoupe.app.watch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A site of the test, on this machine, that remembers what it was asked. */
final class Site implements AutoCloseable {
  private static final String NOT_FOUND = "404";

  private final HttpServer server;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> asked = new ArrayList<>();
  private final AtomicInteger atOnce = new AtomicInteger();
  private final AtomicInteger mostAtOnce = new AtomicInteger();

  /** Answers a request. */
  interface Answer {
    void send(HttpExchange exchange) throws IOException;
  }

  Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    synchronized (asked) {
      asked.add(path);
    }
    mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
    try (exchange) {
      Answer answer = answers.get(path);
      if (answer == null) {
        text(exchange, 404, "text/plain", NOT_FOUND);
      } else {
        answer.send(exchange);
      }
    } finally {
      atOnce.decrementAndGet();
    }
  }

  /** An address of this site. */
  String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  Site on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  /** A page. */
  Site page(String path, String words) {
    return on(path, exchange -> text(exchange, 200, "text/html; charset=utf-8", html(words)));
  }

  /** A feed with an item for each of {@code links}, and an ETag that it answers 304 to. */
  Site feed(String path, String... links) {
    StringBuilder items = new StringBuilder("<rss version='2.0'><channel><title>Phare</title>");
    for (String link : links) {
      items.append("<item><link>").append(at(link)).append("</link></item>");
    }
    String xml = items.append("</channel></rss>").toString();
    String tag = "\"" + Integer.toHexString(xml.hashCode()) + "\"";
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().add("ETag", tag);
          if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
          } else {
            text(exchange, 200, "application/rss+xml", xml);
          }
        });
  }

  Site status(String path, int status, @Nullable String header, String value) {
    return on(
        path,
        exchange -> {
          if (header != null) {
            exchange.getResponseHeaders().add(header, value);
          }
          exchange.sendResponseHeaders(status, -1);
        });
  }

  static void text(HttpExchange exchange, int status, String type, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  private static String html(String words) {
    return "<html><head><title>"
        + words
        + "</title></head><body><p>"
        + words
        + "</p></body></html>";
  }

  /** What was asked, in order. */
  List<String> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  /** How often {@code path} was asked for. */
  int times(String path) {
    return (int) asked().stream().filter(path::equals).count();
  }

  /** The most requests that were under way at the same time. */
  int mostAtOnce() {
    return mostAtOnce.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
