package org.recoupe.capture;

/**
 * How well bytes are formed as UTF-8 (RFC 3629).
 *
 * @param multiByte well formed sequences of two bytes or more
 * @param malformed sequences that are not well formed; one cut by the end of the bytes is not
 *     counted
 */
record Utf8Check(int multiByte, int malformed) {
  /** Looks at all of {@code bytes}. */
  static Utf8Check of(byte[] bytes) {
    int good = 0;
    int bad = 0;
    int i = 0;
    while (i < bytes.length) {
      int lead = bytes[i] & 0xFF;
      if (lead < 0x80) {
        i++;
        continue;
      }
      int length = lead >= 0xF0 && lead <= 0xF4 ? 4 : lead >= 0xE0 ? 3 : 2;
      if (lead < 0xC2 || lead > 0xF4) {
        bad++;
        i++;
        continue;
      }
      int seen = 1;
      while (seen < length && i + seen < bytes.length && (bytes[i + seen] & 0xC0) == 0x80) {
        seen++;
      }
      if (seen == length) {
        good++;
      } else if (i + seen < bytes.length) {
        bad++;
      }
      i += seen;
    }
    return new Utf8Check(good, bad);
  }
}
