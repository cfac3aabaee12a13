package org.recoupe.app.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/** Bodies without their transport compression. */
final class Plain {
  private Plain() {}

  /** At most {@code most} bytes of the body of {@code answer}, decompressed. */
  static byte[] of(Exchange answer, int most) throws IOException {
    String encoding = answer.header("content-encoding").strip().toLowerCase(Locale.ROOT);
    if (!encoding.equals("gzip") && !encoding.equals("x-gzip")) {
      return answer.body();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      return in.readNBytes(most);
    }
  }
}
