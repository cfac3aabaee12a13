package org.recoupe.capture;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Decompresses gzip; ends with an {@link IOException} where a stream grows as only bombs do. */
final class BoundedGunzip extends FilterInputStream {
  private final Counter compressed;
  private final CaptureLimits limits;
  private long out;

  /** The plain bytes of {@code in}. */
  BoundedGunzip(InputStream in, CaptureLimits limits) throws IOException {
    this(new Counter(in), limits);
  }

  private BoundedGunzip(Counter compressed, CaptureLimits limits) throws IOException {
    super(new GZIPInputStream(compressed, 1 << 16));
    this.compressed = compressed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int from, int length) throws IOException {
    int read = in.read(buffer, from, length);
    out += Math.max(0, read);
    if (out > limits.expansionAllowance() && out / limits.maxExpansion() > compressed.count) {
      throw new IOException("gzip grows more than " + limits.maxExpansion() + " times");
    }
    return read;
  }

  private static final class Counter extends FilterInputStream {
    private long count;

    Counter(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = in.read();
      count += read < 0 ? 0 : 1;
      return read;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      int read = in.read(buffer, from, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
