package org.recoupe.text.fingerprint;

import java.util.Arrays;

/** A set of hashes, without boxes. */
public final class LongSet {
  private static final long EMPTY = -1;

  private long[] slots = new long[64];
  private int size;

  /** An empty set. */
  public LongSet() {
    Arrays.fill(slots, EMPTY);
  }

  /** Adds {@code value}, which is not negative; true if it was not there. */
  public boolean add(long value) {
    if (size * 2 >= slots.length) {
      grow();
    }
    int slot = slot(value);
    if (slots[slot] == value) {
      return false;
    }
    slots[slot] = value;
    size++;
    return true;
  }

  /** True if {@code value} was added. */
  public boolean contains(long value) {
    return slots[slot(value)] == value;
  }

  /** Number of values. */
  public int size() {
    return size;
  }

  /** Takes all values out. */
  public void clear() {
    if (size > 0) {
      Arrays.fill(slots, EMPTY);
      size = 0;
    }
  }

  private int slot(long value) {
    int mask = slots.length - 1;
    int slot = (int) Hashes.mix(value) & mask;
    while (slots[slot] != EMPTY && slots[slot] != value) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    Arrays.fill(slots, EMPTY);
    for (long value : old) {
      if (value != EMPTY) {
        slots[slot(value)] = value;
      }
    }
  }
}
