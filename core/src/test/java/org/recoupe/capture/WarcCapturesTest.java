package org.recoupe.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

class WarcCapturesTest {
  private static final String PAGE = "<html><p>Une fuite d’eau à Valdombre.</p></html>";

  @TempDir Path folder;

  @Test
  void readsResponsesAndSkipsTheRestWithACount() throws IOException {
    byte[] warc =
        concat(
            record("warcinfo", null, "", "software: none\r\n".getBytes(StandardCharsets.UTF_8)),
            response(
                "http://phare.example/1", "200 OK", "text/html; charset=utf-8", "", utf8(PAGE)),
            response("http://phare.example/i", "200 OK", "image/png", "", new byte[] {1, 2}),
            response("http://phare.example/2", "301 Moved", "text/html", "", utf8("x")),
            response(
                "http://phare.example/3", "200 OK", "text/plain", "", utf8("Rien à signaler.")));
    List<Outcome<Capture>> outcomes = read(warc);
    List<Capture> captures = captures(outcomes);
    assertEquals(
        List.of("a.warc#1", "a.warc#2"),
        captures.stream().map(Capture::id).toList(),
        outcomes::toString);
    assertEquals(PAGE, captures.get(0).content().text());
    assertEquals("http://phare.example/1", captures.get(0).source().uri());
    assertEquals(Form.TEXT, captures.get(1).form());
    Problem count = outcomes.get(2).problems().get(0);
    assertEquals(Problem.Severity.WARNING, count.severity());
    assertTrue(count.message().contains("1 image/png, 1 status 301"), count.message());
  }

  @Test
  void undoesTransferAndContentEncodings() throws IOException {
    byte[] zipped = gzip(utf8(PAGE));
    ByteArrayOutputStream chunked = new ByteArrayOutputStream();
    chunked.write(utf8(Integer.toHexString(zipped.length) + "\r\n"));
    chunked.write(zipped);
    chunked.write(utf8("\r\n0\r\n\r\n"));
    byte[] warc =
        concat(
            response(
                "http://a.example/",
                "200 OK",
                "text/html",
                "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n",
                chunked.toByteArray()),
            response(
                "http://b.example/",
                "200 OK",
                "text/html",
                "Content-Encoding: gzip\r\n",
                utf8(PAGE)),
            response(
                "http://c.example/",
                "200 OK",
                "text/html",
                "Content-Encoding: br\r\n",
                brotli(utf8(PAGE))),
            response(
                "http://d.example/",
                "200 OK",
                "text/html",
                "Content-Encoding: br\r\n",
                utf8(PAGE)));
    List<Capture> captures = captures(read(warc));
    assertEquals(
        List.of(PAGE, PAGE, PAGE, PAGE), captures.stream().map(c -> c.content().text()).toList());
  }

  @Test
  void undoesSeveralEncodings() throws IOException {
    byte[] twice = gzip(gzip(utf8(PAGE)));
    List<Capture> captures =
        captures(
            read(
                response(
                    "http://a.example/",
                    "200 OK",
                    "text/html",
                    "Content-Encoding: gzip, gzip\r\n",
                    twice)));
    assertEquals(PAGE, captures.get(0).content().text());
  }

  @Test
  void countsWhatItCannotDecode() throws IOException {
    byte[] noise = new byte[200];
    new java.util.Random(3).nextBytes(noise);
    noise[0] = 0x28;
    List<Outcome<Capture>> outcomes =
        read(
            concat(
                response(
                    "http://a.example/",
                    "200 OK",
                    "text/html",
                    "Content-Encoding: zstd\r\n",
                    noise),
                response(
                    "http://b.example/",
                    "200 OK",
                    "text/html",
                    "Content-Encoding: br\r\n",
                    noise)));
    assertEquals(List.of(), captures(outcomes));
    String count = outcomes.get(0).problems().get(0).message();
    assertTrue(count.contains("1 content encoding br, 1 content encoding zstd"), count);
  }

  @Test
  void behindABrokenRecordTheNextIsRead() throws IOException {
    byte[] first = response("http://a.example/1", "200 OK", "text/html", "", utf8(PAGE));
    byte[] last = response("http://a.example/2", "200 OK", "text/html", "", utf8(PAGE));
    String text = new String(first, StandardCharsets.ISO_8859_1);
    byte[] tooLong =
        text.replaceFirst("Content-Length: \\d+", "Content-Length: 9999999")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] tooShort =
        text.replaceFirst("Content-Length: \\d+", "Content-Length: 60")
            .getBytes(StandardCharsets.ISO_8859_1);
    byte[] noise = new byte[3000];
    new java.util.Random(5).nextBytes(noise);
    for (byte[] archive :
        List.of(
            concat(tooLong, last),
            concat(tooShort, last),
            concat(first, utf8("noise noise\r\n\r\n"), last),
            concat(gzip(first), noise, gzip(last)),
            concat(gzip(first), Arrays.copyOf(gzip(first), 80), gzip(last)))) {
      List<Outcome<Capture>> outcomes = read(archive);
      Capture found = captures(outcomes).get(captures(outcomes).size() - 1);
      assertEquals("http://a.example/2", found.source().uri());
      assertEquals(PAGE, found.content().text());
      assertTrue(outcomes.stream().anyMatch(one -> !one.problems().isEmpty()));
      Long offset = found.source().offset();
      assertEquals(archive.length - (archive[0] == 'W' ? last : gzip(last)).length, offset);
    }
  }

  @Test
  void wrongLengthsEndCleanly() throws IOException {
    String good =
        new String(
            response("http://a.example/1", "200 OK", "text/html", "", utf8(PAGE)),
            StandardCharsets.ISO_8859_1);
    for (String length : List.of("0", "7", "-5", "99999999999999999999", "x", "", "2147483648")) {
      String wrong = good.replaceFirst("Content-Length: \\d+", "Content-Length: " + length);
      byte[] archive = (wrong + good).getBytes(StandardCharsets.ISO_8859_1);
      List<Outcome<Capture>> outcomes =
          assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(archive), length);
      assertTrue(captures(outcomes).size() <= 2, length);
      assertTrue(outcomes.stream().anyMatch(one -> !one.problems().isEmpty()), length);
    }
  }

  /** Brotli (RFC 7932) with one uncompressed block, which every decoder must read. */
  private static byte[] brotli(byte[] plain) {
    int head = 1 << 20 | plain.length - 1 << 4;
    return concat(
        new byte[] {(byte) head, (byte) (head >> 8), (byte) (head >> 16)}, plain, new byte[] {3});
  }

  @Test
  void resolvesRevisitsOfAnotherAddress() throws IOException {
    String digest = "WARC-Payload-Digest: sha1:ABCDEFGHIJKLMNOPQRSTUVWXYZ234567\r\n";
    byte[] original =
        record(
            "response",
            "http://a.example/1",
            digest + "Content-Type: application/http;msgtype=response\r\n",
            http("200 OK", "text/html", "", utf8(PAGE)));
    String profile =
        "WARC-Profile: http://netpreserve.org/warc/1.0/revisit/identical-payload-digest\r\n";
    byte[] other = record("revisit", "http://a.example/2", digest + profile, new byte[0]);
    byte[] same = record("revisit", "http://a.example/1", digest + profile, new byte[0]);
    byte[] lost =
        record(
            "revisit", "http://a.example/3", profile + digest.replace("ABC", "CBA"), new byte[0]);
    List<Outcome<Capture>> outcomes = read(concat(original, other, same, lost));
    List<Capture> captures = captures(outcomes);
    assertEquals(2, captures.size());
    assertEquals("http://a.example/2", captures.get(1).source().uri());
    assertEquals(PAGE, captures.get(1).content().text());
    String count = outcomes.get(outcomes.size() - 1).problems().get(0).message();
    assertTrue(count.contains("1 revisits of the same address"), count);
    assertTrue(count.contains("1 revisits without original"), count);
  }

  @Test
  void anArchiveClippedAtAnyByteEndsCleanly() throws IOException {
    byte[] plain =
        concat(
            response("http://a.example/1", "200 OK", "text/html", "", utf8(PAGE)),
            response("http://a.example/2", "200 OK", "text/html", "", utf8(PAGE)));
    byte[] zipped =
        concat(
            gzip(plain),
            gzip(response("http://a.example/3", "200 OK", "text/html", "", utf8(PAGE))));
    for (byte[] archive : List.of(plain, zipped)) {
      for (int length = 0; length < archive.length; length++) {
        byte[] clipped = Arrays.copyOf(archive, length);
        int at = length;
        List<Outcome<Capture>> outcomes =
            assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> read(clipped), () -> "at " + at);
        assertTrue(captures(outcomes).size() <= 3, () -> "at " + at);
      }
    }
  }

  @Test
  void aGzipBombIsAProblemAndTheRunGoesOn() throws IOException {
    byte[] bomb = gzip(new byte[3 << 20]);
    Files.write(
        folder.resolve("a.txt.gz"), gzip(concat(utf8("x ".repeat(5000)), new byte[3 << 20])));
    Files.write(
        folder.resolve("b.warc"),
        response("http://a.example/1", "200 OK", "text/html", "Content-Encoding: gzip\r\n", bomb));
    Files.write(folder.resolve("c.txt"), utf8("Rien."));
    CaptureLimits limits = new CaptureLimits(1 << 20, 1 << 20, 50, 1 << 16, 1 << 20, 8, 100);
    List<Outcome<Capture>> outcomes = new ArrayList<>();
    new CaptureReader(limits).read(List.of(folder), outcomes::add);
    assertTrue(outcomes.get(0) instanceof Outcome.Failure, outcomes::toString);
    assertTrue(outcomes.get(0).problems().get(0).message().contains("grows"), outcomes::toString);
    assertEquals("c.txt", captures(outcomes).get(captures(outcomes).size() - 1).id());
  }

  private List<Outcome<Capture>> read(byte[] warc) throws IOException {
    Path file = folder.resolve("a.warc");
    Files.write(file, warc);
    List<Outcome<Capture>> outcomes = new ArrayList<>();
    new CaptureReader().read(List.of(file), outcomes::add);
    return outcomes;
  }

  private static List<Capture> captures(List<Outcome<Capture>> outcomes) {
    List<Capture> captures = new ArrayList<>();
    for (Outcome<Capture> outcome : outcomes) {
      if (outcome instanceof Outcome.Value<Capture> found) {
        captures.add(found.value());
      }
    }
    return captures;
  }

  static byte[] response(String uri, String status, String mime, String headers, byte[] body) {
    return record(
        "response",
        uri,
        "Content-Type: application/http;msgtype=response\r\n",
        http(status, mime, headers, body));
  }

  private static byte[] http(String status, String mime, String headers, byte[] body) {
    return concat(
        utf8("HTTP/1.1 " + status + "\r\nContent-Type: " + mime + "\r\n" + headers + "\r\n"), body);
  }

  private static byte[] record(String type, @Nullable String uri, String headers, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\n"
            + (uri == null ? "" : "WARC-Target-URI: " + uri + "\r\n")
            + "WARC-Date: 2031-03-12T10:00:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
            + headers
            + "Content-Length: "
            + block.length
            + "\r\n\r\n";
    return concat(utf8(head), block, utf8("\r\n\r\n"));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] plain) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(plain);
    }
    return out.toByteArray();
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
