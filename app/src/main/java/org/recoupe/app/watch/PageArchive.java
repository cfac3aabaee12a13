package org.recoupe.app.watch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Writes a page and the redirects that led to it as a web archive (WARC, ISO 28500). */
final class PageArchive {
  /** Headers that speak of the transport, which the archive does not keep. */
  private static final Set<String> TRANSPORT =
      Set.of("transfer-encoding", "connection", "keep-alive", "content-length", "trailer");

  private final String agent;

  /** An archive that says it was made by {@code agent}. */
  PageArchive(String agent) {
    this.agent = agent;
  }

  /** The bytes of the archive: the same for the same exchanges. */
  byte[] of(List<Exchange> exchanges) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (WarcWriter writer = new WarcWriter(Channels.newChannel(bytes), WarcCompression.GZIP)) {
      Exchange first = exchanges.get(0);
      writer.write(
          new Warcinfo.Builder()
              .recordId(id("warcinfo", first))
              .date(first.at())
              .fields(
                  Map.of(
                      "software", List.of(agent),
                      "format", List.of("WARC File Format 1.0"),
                      "robots", List.of("obey")))
              .build());
      for (Exchange exchange : exchanges) {
        writer.write(response(exchange));
      }
    }
    return bytes.toByteArray();
  }

  private static WarcResponse response(Exchange exchange) throws IOException {
    HttpResponse.Builder answer =
        new HttpResponse.Builder(exchange.status(), exchange.status() < 300 ? "OK" : "Elsewhere");
    exchange
        .headers()
        .map()
        .forEach(
            (name, values) -> {
              boolean kept =
                  !name.startsWith(":") && !TRANSPORT.contains(name.toLowerCase(Locale.ROOT));
              values.stream().filter(v -> kept).forEach(value -> answer.addHeader(name, value));
            });
    String type = exchange.header("content-type");
    answer.body(mediaType(type), exchange.body());
    if (type.isBlank()) {
      answer.setHeader("Content-Type", "application/octet-stream");
    } else {
      answer.setHeader("Content-Type", type);
    }
    WarcResponse.Builder record =
        new WarcResponse.Builder(exchange.address())
            .recordId(id("response", exchange))
            .date(exchange.at())
            .payloadDigest(new WarcDigest("sha256", sha256(exchange.body())))
            .body(MediaType.HTTP_RESPONSE, answer.build());
    if (exchange.cut()) {
      record.truncated(WarcTruncationReason.LENGTH);
    }
    return record.build();
  }

  /** A type that the library can read; the header keeps what the server said. */
  private static MediaType mediaType(String type) {
    try {
      return MediaType.parse(type);
    } catch (IllegalArgumentException e) {
      return MediaType.OCTET_STREAM;
    }
  }

  private static UUID id(String kind, Exchange exchange) {
    String name = kind + " " + exchange.address() + " " + exchange.at();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** SHA-256 of {@code bytes}. */
  static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
