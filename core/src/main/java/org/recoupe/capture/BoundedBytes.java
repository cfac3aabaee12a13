package org.recoupe.capture;

import java.io.IOException;
import java.io.InputStream;

/**
 * Bytes read up to a bound.
 *
 * @param bytes what was read
 * @param cut true where there was more
 */
record BoundedBytes(byte[] bytes, boolean cut) {
  /** Reads {@code in}, at most {@code max} bytes of it. */
  static BoundedBytes read(InputStream in, int max) throws IOException {
    byte[] bytes = in.readNBytes(max);
    return new BoundedBytes(bytes, bytes.length == max && in.read() >= 0);
  }
}
