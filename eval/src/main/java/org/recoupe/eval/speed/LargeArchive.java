package org.recoupe.eval.speed;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive (WARC 1.0, ISO 28500) of any size: the pages of a folder again and again,
 * each under an address of its own and with its number in it, so that no two are the same.
 */
public final class LargeArchive {
  private static final long MEGABYTE = 1_000_000;

  private LargeArchive() {}

  /**
   * Writes the archive and says how many records it has.
   *
   * @param args a folder of pages, the file to write (compressed record by record if its name ends
   *     in {@code .gz}), and its least size in megabytes
   */
  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: LargeArchive FOLDER_OF_PAGES OUT.warc[.gz] MEGABYTES");
      System.exit(2);
    }
    List<Path> pages;
    try (Stream<Path> walk = Files.walk(Path.of(args[0]))) {
      pages = walk.filter(file -> file.toString().matches(".*\\.html?(\\.gz)?")).sorted().toList();
    }
    if (pages.isEmpty()) {
      throw new IllegalArgumentException("no page in " + args[0]);
    }
    Path file = Path.of(args[1]);
    long size = Long.parseLong(args[2]) * MEGABYTE;
    boolean compressed = args[1].endsWith(".gz");
    int records = 0;
    try (Counter out =
        new Counter(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      while (out.written < size) {
        byte[] page = page(pages.get(records % pages.size()), records);
        if (compressed) {
          GZIPOutputStream member = new GZIPOutputStream(out);
          record(member, page, records);
          member.finish();
        } else {
          record(out, page, records);
        }
        records++;
      }
    }
    System.out.println(records + " records in " + file);
  }

  private static byte[] page(Path file, int number) throws IOException {
    byte[] read = Files.readAllBytes(file);
    if (file.toString().endsWith(".gz")) {
      try (InputStream plain = new GZIPInputStream(new ByteArrayInputStream(read))) {
        read = plain.readAllBytes();
      }
    }
    byte[] mark = ("<!-- " + number + " -->\n").getBytes(StandardCharsets.US_ASCII);
    byte[] page = java.util.Arrays.copyOf(read, read.length + mark.length);
    System.arraycopy(mark, 0, page, read.length, mark.length);
    return page;
  }

  private static void record(OutputStream out, byte[] page, int number) throws IOException {
    String uri = "https://www.archive.example/page/" + number;
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + page.length + "\r\n\r\n";
    UUID id = UUID.nameUUIDFromBytes(uri.getBytes(StandardCharsets.US_ASCII));
    String warc =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:%s>\r\n".formatted(id)
            + "WARC-Target-URI: %s\r\nWARC-Date: 2031-03-12T18:04:00Z\r\n".formatted(uri)
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (http.length() + page.length)
            + "\r\n\r\n";
    out.write(warc.getBytes(StandardCharsets.US_ASCII));
    out.write(http.getBytes(StandardCharsets.US_ASCII));
    out.write(page);
    out.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
  }

  private static final class Counter extends java.io.FilterOutputStream {
    private long written;

    Counter(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int b) throws IOException {
      out.write(b);
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
      written += length;
    }
  }
}
