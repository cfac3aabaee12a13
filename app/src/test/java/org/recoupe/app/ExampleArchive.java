package org.recoupe.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Makes the web archive of the example from the pages in {@code examples/source}. */
final class ExampleArchive {
  private ExampleArchive() {}

  /** Writes the archive into the repository; argument: the repository's root. */
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Files.write(root.resolve("examples/montferrac/06-captures.warc"), make(root));
  }

  /** The bytes of the archive: WARC 1.0 (ISO 28500), not compressed, so that people can read it. */
  static byte[] make(Path root) throws IOException {
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    Path source = root.resolve("examples/source");
    response(
        archive,
        "https://www.gazette-nationale.example/societe/montferrac-colere-des-papetiers",
        "2025-03-13T07:00:00Z",
        Files.readAllBytes(source.resolve("gazette-soir.html")));
    response(
        archive,
        "https://www.courrier-montferrac.example/faits-divers/belle-roche-entrepot-detruit",
        "2024-11-05T12:00:00Z",
        Files.readAllBytes(source.resolve("courrier-belle-roche.html")));
    return archive.toByteArray();
  }

  private static void response(ByteArrayOutputStream archive, String uri, String date, byte[] page)
      throws IOException {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
                + page.length
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8);
    UUID id = UUID.nameUUIDFromBytes(uri.getBytes(StandardCharsets.UTF_8));
    String header =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%s>\r\n".formatted(id)
            + "WARC-Target-URI: %s\r\nWARC-Date: %s\r\n".formatted(uri, date)
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + page.length)
            + "\r\n\r\n";
    archive.write(header.getBytes(StandardCharsets.UTF_8));
    archive.write(head);
    archive.write(page);
    archive.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
  }
}
