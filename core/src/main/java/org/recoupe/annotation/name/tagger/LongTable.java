package org.recoupe.annotation.name.tagger;

/** From hashes to small numbers, by open addressing; a hash that was not put gives 0. */
final class LongTable {
  private long[] keys;
  private int[] values;
  private int size;

  LongTable(int expected) {
    int capacity = Integer.highestOneBit(Math.max(8, expected * 2)) * 2;
    this.keys = new long[capacity];
    this.values = new int[capacity];
  }

  int get(long key) {
    int slot = slot(key);
    return keys[slot] == key ? values[slot] : 0;
  }

  /** Sets the bits of {@code mask} at {@code key}. */
  void or(long key, int mask) {
    put(key, get(key) | mask);
  }

  void put(long key, int value) {
    if (size * 2 > keys.length) {
      grow();
    }
    int slot = slot(key);
    if (keys[slot] != key) {
      keys[slot] = key;
      size++;
    }
    values[slot] = value;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    size = 0;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldValues[i]);
      }
    }
  }
}
