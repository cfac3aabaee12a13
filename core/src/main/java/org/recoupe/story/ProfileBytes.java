package org.recoupe.story;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes profiles down and reads them again, so that a store can group all its articles without
 * reading them anew. The form belongs to one version of the program: after an upgrade the profiles
 * are made again from the articles.
 */
public final class ProfileBytes {
  private ProfileBytes() {}

  /** {@code profile} as bytes. */
  public static byte[] of(Profile profile) {
    byte[] id = utf8(profile.id());
    byte[] title = utf8(profile.title());
    byte[] published = utf8(profile.published());
    Vector terms = profile.terms();
    ByteBuffer bytes =
        ByteBuffer.allocate(
            24
                + id.length
                + title.length
                + published.length
                + 4 * profile.wording().size()
                + 4 * profile.days().size()
                + 8 * terms.size());
    for (byte[] text : new byte[][] {id, title, published}) {
      bytes.putInt(text.length).put(text);
    }
    put(bytes, profile.wording());
    put(bytes, profile.days());
    bytes.putInt(terms.size());
    for (int i = 0; i < terms.size(); i++) {
      bytes.putInt(terms.term(i)).putFloat(terms.weight(i));
    }
    return bytes.array();
  }

  /**
   * The profile that {@link #of(Profile)} wrote.
   *
   * @throws IllegalArgumentException if the bytes are none of its making
   */
  public static Profile read(byte[] written) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(written);
      String id = text(bytes);
      String title = text(bytes);
      String published = text(bytes);
      List<Integer> wording = numbers(bytes);
      List<Integer> days = numbers(bytes);
      int size = bytes.getInt();
      if (size < 0 || size * 8L != bytes.remaining()) {
        throw new IllegalArgumentException("no profile: " + size + " terms");
      }
      int[] terms = new int[size];
      float[] weights = new float[size];
      for (int i = 0; i < size; i++) {
        terms[i] = bytes.getInt();
        weights[i] = bytes.getFloat();
      }
      return new Profile(
          id,
          title,
          published.isEmpty() ? null : published,
          Vector.of(terms, weights),
          wording,
          days);
    } catch (BufferUnderflowException e) {
      throw new IllegalArgumentException("no profile: it is cut off", e);
    }
  }

  private static void put(ByteBuffer bytes, List<Integer> numbers) {
    bytes.putInt(numbers.size());
    numbers.forEach(bytes::putInt);
  }

  private static List<Integer> numbers(ByteBuffer bytes) {
    int size = bytes.getInt();
    if (size < 0 || size * 4L > bytes.remaining()) {
      throw new IllegalArgumentException("no profile: " + size + " numbers");
    }
    return IntStream.range(0, size).mapToObj(i -> bytes.getInt()).toList();
  }

  private static byte[] utf8(@Nullable String text) {
    return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
  }

  private static String text(ByteBuffer bytes) {
    int length = bytes.getInt();
    if (length < 0 || length > bytes.remaining()) {
      throw new IllegalArgumentException("no profile: a text of " + length + " bytes");
    }
    byte[] text = new byte[length];
    bytes.get(text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
