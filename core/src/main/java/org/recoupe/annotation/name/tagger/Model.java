package org.recoupe.annotation.name.tagger;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * Weights of a linear-chain model. In a file: a mark, the transition weights, then each feature by
 * the distance of its key from the one before, a set of tags and a byte for each of them.
 */
public final class Model {
  /** Features are told apart by so many bits of their hashes. */
  public static final long KEY_MASK = (1L << 48) - 1;

  /** What a weight of 1 is in the file. */
  public static final float SCALE = 24;

  private static final int MARK = 0x52434e31;

  /** Bytes of a feature at least: one of its key and three of its tags. */
  private static final int LEAST_ROW = 4;

  private final int[] transitions;
  private final LongTable rows;
  private final byte[] weights;

  private Model(int[] transitions, LongTable rows, byte[] weights) {
    this.transitions = transitions;
    this.rows = rows;
    this.weights = weights;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if it cannot be read or is none
   */
  public static Model read(InputStream in) throws IOException {
    try {
      return read(ByteBuffer.wrap(in.readAllBytes()));
    } catch (BufferUnderflowException e) {
      throw new IOException("the model of names ends too early", e);
    }
  }

  private static Model read(ByteBuffer data) throws IOException {
    if (data.getInt() != MARK) {
      throw new IOException("no model of names");
    }
    int[] transitions = new int[Tags.COUNT * Tags.COUNT];
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = data.getShort();
    }
    int count = data.getInt();
    if (count < 0 || count > data.remaining() / LEAST_ROW) {
      throw new IOException("a model of names cannot hold " + count + " features");
    }
    LongTable rows = new LongTable(count);
    byte[] weights = new byte[(count + 1) * Tags.COUNT];
    long key = 0;
    for (int row = 1; row <= count; row++) {
      key += distance(data);
      rows.put(key, row);
      int tags = (data.get() & 0xff) << 16 | data.getShort() & 0xffff;
      if (tags >>> Tags.COUNT != 0) {
        throw new IOException("a feature has more tags than there are");
      }
      for (int rest = tags; rest != 0; rest &= rest - 1) {
        weights[row * Tags.COUNT + Integer.numberOfTrailingZeros(rest)] = data.get();
      }
    }
    return new Model(transitions, rows, weights);
  }

  private static long distance(ByteBuffer data) throws IOException {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      int b = data.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
    throw new IOException("a key is too long");
  }

  /**
   * Writes a model.
   *
   * @param transitions weight of each tag after each tag, {@code previous * Tags.COUNT + next}
   * @param keys of the features, rising, within {@link #KEY_MASK}
   * @param weights for each key a weight for each tag
   */
  public static void write(OutputStream out, float[] transitions, long[] keys, float[][] weights)
      throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(MARK);
    for (float weight : transitions) {
      data.writeShort(Math.round(weight * SCALE));
    }
    data.writeInt(keys.length);
    long last = 0;
    for (int row = 0; row < keys.length; row++) {
      long distance = keys[row] - last;
      last = keys[row];
      while (distance >= 0x80) {
        data.writeByte((int) (distance & 0x7f) | 0x80);
        distance >>>= 7;
      }
      data.writeByte((int) distance);
      int tags = 0;
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        tags |= quantised(weights[row][tag]) == 0 ? 0 : 1 << tag;
      }
      data.writeByte(tags >>> 16);
      data.writeShort(tags);
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        int weight = quantised(weights[row][tag]);
        if (weight != 0) {
          data.writeByte(weight);
        }
      }
    }
    data.flush();
  }

  /** The byte that stands for {@code weight}. */
  public static int quantised(float weight) {
    return Math.max(-127, Math.min(127, Math.round(weight * SCALE)));
  }

  /** Adds the weights of a feature to the scores of the tags from {@code at}. */
  void add(long feature, int[] scores, int at) {
    int row = rows.get(feature & KEY_MASK);
    if (row != 0) {
      int from = row * Tags.COUNT;
      for (int tag = 0; tag < Tags.COUNT; tag++) {
        scores[at + tag] += weights[from + tag];
      }
    }
  }

  int transition(int previous, int next) {
    return transitions[previous * Tags.COUNT + next];
  }
}
