package org.recoupe.text;

/**
 * A half-open range of UTF-16 units in some text. Code points appear only where a dossier is
 * written.
 *
 * @param start first unit
 * @param end unit after the last
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** Number of UTF-16 units. */
  public int length() {
    return end - start;
  }

  /** True where nothing is covered. */
  public boolean isEmpty() {
    return start == end;
  }

  /** The words of this span in {@code text}. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** True if every unit of {@code other} is in this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** True if the unit at {@code position} is in this span. */
  public boolean contains(int position) {
    return start <= position && position < end;
  }

  /** True if both share a unit. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Number of units that both share. */
  public int shared(Span other) {
    return Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  }

  /** The same range, {@code by} units later (or earlier if negative). */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The smallest span that contains both. */
  public Span union(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** By start, then by end. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
