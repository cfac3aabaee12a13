package org.recoupe.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.ArticleBytes;
import org.recoupe.article.Article;
import org.recoupe.pipeline.Shelf;

/**
 * The reports of a run: the first ones in memory, the others in a file beside the machine's other
 * temporary ones, which goes when the run ends. Read by several threads, written by one.
 */
final class ReportShelf implements Shelf, AutoCloseable {
  /** Characters of sources in memory: some ten thousand reports, two to four bytes each. */
  private static final long MOST_CHARACTERS = 32L << 20;

  private final ArticleBytes bytes = new ArticleBytes();
  private final List<Article> first = new ArrayList<>();
  private final long mostCharacters;
  private long characters;
  private @Nullable Path file;
  private @Nullable FileChannel channel;

  /** Where each report in the file ends; the first begins at 0. */
  private long[] ends = new long[1024];

  private int filed;

  ReportShelf() {
    this(MOST_CHARACTERS);
  }

  /** A shelf that keeps {@code mostCharacters} of sources in memory. */
  ReportShelf(long mostCharacters) {
    this.mostCharacters = mostCharacters;
  }

  @Override
  public void put(Article article) {
    characters += article.sourceText().characters().length();
    if (filed == 0 && characters <= mostCharacters) {
      first.add(article);
      return;
    }
    try {
      FileChannel target = channel();
      ByteBuffer written = ByteBuffer.wrap(bytes.of(article));
      long at = end(filed);
      while (written.hasRemaining()) {
        at += target.write(written, at);
      }
      if (filed == ends.length) {
        ends = Arrays.copyOf(ends, filed * 2);
      }
      ends[filed++] = at;
    } catch (IOException e) {
      throw new UnusableOutput(file == null ? Path.of("temporary file") : file, e);
    }
  }

  private FileChannel channel() throws IOException {
    FileChannel open = channel;
    if (open == null) {
      Path made = Files.createTempFile("recoupe", ".reports");
      file = made;
      open = FileChannel.open(made, StandardOpenOption.READ, StandardOpenOption.WRITE);
      channel = open;
    }
    return open;
  }

  /** Where the {@code number} first reports of the file end. */
  private long end(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }

  @Override
  public int size() {
    return first.size() + filed;
  }

  @Override
  public Article get(int number) {
    if (number < first.size()) {
      return first.get(number);
    }
    int at = number - first.size();
    ByteBuffer read = ByteBuffer.allocate((int) (end(at + 1) - end(at)));
    try {
      FileChannel source = channel();
      while (read.hasRemaining()) {
        if (source.read(read, end(at) + read.position()) < 0) {
          throw new IOException(file + " was cut short");
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.read(read.array());
  }

  @Override
  public void close() {
    try {
      if (channel != null) {
        channel.close();
      }
      if (file != null) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
