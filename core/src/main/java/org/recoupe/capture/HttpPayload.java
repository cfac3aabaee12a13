package org.recoupe.capture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** Reads the body of an HTTP response in a record, transfer and content encodings undone. */
final class HttpPayload {
  private static final int MAX_HEAD = 1 << 16;

  /** Encodings that one body may be wrapped in, one in the other. */
  private static final int MOST_ENCODINGS = 3;

  private final CaptureLimits limits;

  HttpPayload(CaptureLimits limits) {
    this.limits = limits;
  }

  /**
   * What was read.
   *
   * @param bytes the body
   * @param mime type and subtype in lower case, empty where none is declared
   * @param charset as the transport declares it
   * @param cut true where there was more
   * @param skip why the record is no article by its head; null where it may be one
   */
  record Read(
      byte[] bytes, String mime, @Nullable String charset, boolean cut, @Nullable String skip) {
    static Read skipped(String why) {
      return new Read(new byte[0], "", null, false, why);
    }
  }

  /** The payload of {@code record}. */
  Read read(WarcTargetRecord record) throws IOException {
    BoundedBytes raw =
        BoundedBytes.read(record.body().stream(), limits.maxDocumentBytes() + MAX_HEAD);
    boolean http = record instanceof WarcResponse && startsWith(raw.bytes(), "HTTP/");
    if (!http) {
      MediaType type = type(record.headers().first("Content-Type").orElse(""));
      String mime = mime(type);
      return new Read(
          raw.bytes(), mime.equals("application/http") ? "" : mime, charset(type), raw.cut(), null);
    }
    byte[] bytes = raw.bytes();
    int endOfHead = endOfHead(bytes);
    String[] head = new String(bytes, 0, endOfHead, StandardCharsets.ISO_8859_1).split("\\r?\\n");
    String status = status(head[0]);
    if (!status.equals("200")) {
      return Read.skipped("status " + status);
    }
    MediaType type = type(field(head, "content-type"));
    String mime = mime(type);
    if (!mime.isEmpty() && !mime.startsWith("text/") && !mime.equals("application/xhtml+xml")) {
      return Read.skipped(mime);
    }
    byte[] body = Arrays.copyOfRange(bytes, endOfHead, bytes.length);
    if (field(head, "transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked")) {
      body = dechunked(bytes, body);
    }
    String encoding = field(head, "content-encoding").toLowerCase(Locale.ROOT);
    String[] steps = encoding.split(",", MOST_ENCODINGS);
    BoundedBytes plain = decoded(body, steps[steps.length - 1]);
    for (int i = steps.length - 2; i >= 0; i--) {
      BoundedBytes next = decoded(plain.bytes(), steps[i]);
      plain = new BoundedBytes(next.bytes(), plain.cut() || next.cut());
    }
    if (encoding.matches("[a-z, -]{1,24}") && isNoise(plain.bytes())) {
      return Read.skipped("content encoding " + encoding);
    }
    return new Read(plain.bytes(), mime, charset(type), raw.cut() || plain.cut(), null);
  }

  private static String status(String line) {
    String[] words = line.split(" ", 3);
    return words.length > 1 && words[1].matches("\\d{3}") ? words[1] : "unknown";
  }

  /** The value of the header {@code name}; lengths that headers declare are not believed. */
  private static String field(String[] head, String name) {
    for (String line : head) {
      int colon = line.indexOf(':');
      if (colon > 0 && line.substring(0, colon).strip().equalsIgnoreCase(name)) {
        return line.substring(colon + 1).strip();
      }
    }
    return "";
  }

  /** The body without its chunks; as it stands where chunks are declared but not there. */
  private static byte[] dechunked(byte[] message, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (InputStream in =
        HttpResponse.parse(Channels.newChannel(new ByteArrayInputStream(message)))
            .body()
            .stream()) {
      byte[] buffer = new byte[1 << 14];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        out.write(buffer, 0, n);
      }
    } catch (IOException | RuntimeException e) {
      // What was read before the break stands.
      return out.size() == 0 ? body : out.toByteArray();
    }
    return out.toByteArray();
  }

  private BoundedBytes decoded(byte[] body, String encoding) {
    try {
      if (body.length > 2 && body[0] == 0x1F && body[1] == (byte) 0x8B) {
        return readAsFarAsPossible(new GZIPInputStream(new ByteArrayInputStream(body)), body);
      }
      if (encoding.contains("deflate")) {
        boolean wrapped =
            body.length > 1
                && (body[0] & 0x0F) == 8
                && ((body[0] & 0xFF) * 256 + (body[1] & 0xFF)) % 31 == 0;
        return readAsFarAsPossible(
            new InflaterInputStream(new ByteArrayInputStream(body), new Inflater(!wrapped)), body);
      }
      if (encoding.contains("br") && !isMarkup(body)) {
        return readAsFarAsPossible(new BrotliInputStream(new ByteArrayInputStream(body)), body);
      }
    } catch (IOException e) {
      return new BoundedBytes(body, false);
    }
    return new BoundedBytes(body, false);
  }

  /** True for a page that is declared as compressed and is not. */
  private static boolean isMarkup(byte[] bytes) {
    int at = 0;
    while (at < bytes.length && " \t\r\n".indexOf(bytes[at]) >= 0) {
      at++;
    }
    return at < bytes.length && bytes[at] == '<';
  }

  private static boolean isNoise(byte[] bytes) {
    byte[] head = bytes.length > Sniffer.HEAD ? Arrays.copyOf(bytes, Sniffer.HEAD) : bytes;
    return Sniffer.isNoise(Charsets.decode(head, null));
  }

  private BoundedBytes readAsFarAsPossible(InputStream in, byte[] body) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int take = Math.min(n, limits.maxDocumentBytes() - out.size());
        out.write(buffer, 0, take);
        if (take < n) {
          return new BoundedBytes(out.toByteArray(), true);
        }
      }
    } catch (IOException e) {
      return new BoundedBytes(out.size() == 0 ? body : out.toByteArray(), true);
    }
    return new BoundedBytes(out.toByteArray(), false);
  }

  private static int endOfHead(byte[] raw) {
    String head = new String(raw, 0, Math.min(raw.length, MAX_HEAD), StandardCharsets.ISO_8859_1);
    int crlf = head.indexOf("\r\n\r\n");
    int lf = head.indexOf("\n\n");
    return crlf >= 0 ? crlf + 4 : lf >= 0 ? lf + 2 : raw.length;
  }

  private static boolean startsWith(byte[] bytes, String ascii) {
    return new String(bytes, 0, Math.min(bytes.length, ascii.length()), StandardCharsets.US_ASCII)
        .equals(ascii);
  }

  private static MediaType type(String header) {
    return MediaType.parseLeniently(header.isBlank() ? "x/x" : header);
  }

  private static String mime(MediaType type) {
    String mime = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    return mime.equals("x/x") || mime.startsWith("/") ? "" : mime;
  }

  private static @Nullable String charset(MediaType type) {
    return type.parameters().get("charset");
  }
}
