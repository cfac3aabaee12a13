package org.recoupe.app.watch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The memory of a watch on disk: entries are only ever added, and are on the disk when {@link #add}
 * returns. A line that a kill cut off is dropped when the journal is opened again.
 */
final class Journal implements AutoCloseable {
  private final FileChannel channel;
  private final EntryLines lines = new EntryLines();

  private Journal(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Opens the journal and hands all its entries on.
   *
   * @throws IOException where it cannot be read, or another program has it open
   */
  static Journal open(Path file, Consumer<Entry> sink) throws IOException {
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    try {
      FileLock lock = lock(channel);
      if (lock == null) {
        throw new IOException("another watch works in this folder");
      }
      Journal journal = new Journal(channel);
      journal.read(sink);
      return journal;
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void read(Consumer<Entry> sink) throws IOException {
    byte[] bytes = Channels.newInputStream(channel).readAllBytes();
    int from = 0;
    for (int at = 0; at < bytes.length; at++) {
      if (bytes[at] == '\n') {
        lines.read(new String(bytes, from, at - from, StandardCharsets.UTF_8)).ifPresent(sink);
        from = at + 1;
      }
    }
    channel.truncate(from);
    channel.position(from);
  }

  /** Adds {@code entries}; they survive a kill from here on. */
  void add(List<Entry> entries) throws IOException {
    StringBuilder text = new StringBuilder();
    entries.forEach(entry -> text.append(lines.write(entry)));
    ByteBuffer bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
