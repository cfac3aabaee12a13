package org.recoupe.text.fingerprint;

/** Hashes that are the same in every run. */
public final class Hashes {
  private Hashes() {}

  /** Spreads the bits of {@code value} (the finaliser of SplitMix64, Steele et al. 2014). */
  public static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A hash of {@code first} followed by {@code second}. */
  public static long mix(long first, long second) {
    return mix(first * 0x9E3779B97F4A7C15L + mix(second));
  }
}
