package org.recoupe.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;

/** The folder of web archives: one for each page, by day and host. A file is there whole or not. */
final class Shelf {
  /** Longest host in a name; the digest tells apart what is cut. */
  private static final int LONGEST_HOST = 80;

  /** Hexadecimal digits: 64 bits, so that a collision among millions is unlikely. */
  private static final int DIGITS = 16;

  private final Path folder;

  Shelf(Path folder) {
    this.folder = folder;
  }

  /** The name of the archive of {@code page} had at {@code at}. */
  static String name(URI page, Instant at) {
    String host = Addresses.host(page).replaceAll("[^a-z0-9.-]", "_");
    String digest =
        HexFormat.of()
            .formatHex(PageArchive.sha256(page.toString().getBytes(StandardCharsets.UTF_8)));
    return at.atZone(ZoneOffset.UTC).toLocalDate()
        + "/"
        + host.substring(0, Math.min(LONGEST_HOST, host.length()))
        + "-"
        + digest.substring(0, DIGITS)
        + ".warc.gz";
  }

  /** Writes a file: to the disk first, then to its name. */
  void put(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Path parent = file.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (FileChannel channel =
        FileChannel.open(
            part,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(bytes);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      channel.force(true);
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** True where the file of that name is there. */
  boolean has(String name) {
    return Files.exists(folder.resolve(name));
  }

  /** The bytes of a file. */
  byte[] get(String name) throws IOException {
    return Files.readAllBytes(folder.resolve(name));
  }
}
