package org.recoupe.capture;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Looks for the next record of a web archive where one is broken or says a wrong length. */
final class RecordSearch {
  private static final int BLOCK = 1 << 16;

  /** Bytes that a record begins with. */
  private static final byte[] PLAIN = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  /** Gzip, deflated: the only method that there is. */
  private static final byte[] ZIPPED = {0x1F, (byte) 0x8B, 8};

  private RecordSearch() {}

  /** Where the first record behind {@code place} begins; -1 where there is none. */
  static long after(Path file, long place) throws IOException {
    try (FileChannel channel = FileChannel.open(file)) {
      ByteBuffer first = ByteBuffer.allocate(2);
      channel.read(first, 0);
      boolean zipped = first.get(0) == ZIPPED[0] && first.get(1) == ZIPPED[1];
      byte[] sign = zipped ? ZIPPED : PLAIN;
      ByteBuffer block = ByteBuffer.allocate(BLOCK);
      int read = BLOCK;
      for (long from = place + 1; read >= sign.length; from += read - sign.length + 1) {
        block.clear();
        read = channel.read(block, from);
        for (int i = 0; i + sign.length <= read; i++) {
          if (isAt(block, i, sign) && (!zipped || isRecord(channel, from + i))) {
            return from + i;
          }
        }
      }
      return -1;
    }
  }

  private static boolean isAt(ByteBuffer block, int at, byte[] sign) {
    for (int i = 0; i < sign.length; i++) {
      if (block.get(at + i) != sign[i]) {
        return false;
      }
    }
    return true;
  }

  /** True where the gzip member at {@code place} holds the start of a record: the sign is short. */
  private static boolean isRecord(FileChannel channel, long place) throws IOException {
    try {
      channel.position(place);
      byte[] head = new GZIPInputStream(Channels.newInputStream(channel)).readNBytes(PLAIN.length);
      return Arrays.equals(head, PLAIN);
    } catch (EOFException | ZipException e) {
      return false;
    }
  }
}
