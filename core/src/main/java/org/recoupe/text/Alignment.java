package org.recoupe.text;

import java.util.Arrays;

/**
 * Maps places of a text back to the source that it was made from, through deletion, folding and
 * insertion. Both sides count UTF-16 units.
 *
 * <pre>
 *   source:  L&amp;apos;heure   du    crime
 *   text:    L'heure du crime
 *   segments (text start, source start, source length):
 *     (0,0,1) (1,1,6) (2,7,5) (7,12,3) (8,15,2) (10,17,4) (11,21,5)
 * </pre>
 *
 * <p>A segment whose two lengths are equal maps unit by unit; any other maps as a whole. A segment
 * of source length 0 was inserted. Segments stand in text order; their source places never go back.
 */
public final class Alignment {
  private final int[] textStarts;
  private final int[] sourceStarts;
  private final int[] sourceLengths;
  private final int textLength;

  Alignment(int[] textStarts, int[] sourceStarts, int[] sourceLengths, int textLength) {
    this.textStarts = textStarts;
    this.sourceStarts = sourceStarts;
    this.sourceLengths = sourceLengths;
    this.textLength = textLength;
  }

  /** The alignment of a text of {@code length} units with itself. */
  public static Alignment identity(int length) {
    return length == 0
        ? new Alignment(new int[0], new int[0], new int[0], 0)
        : new Alignment(new int[] {0}, new int[] {0}, new int[] {length}, length);
  }

  /**
   * The alignment whose {@link #segments()} and length were written down.
   *
   * @throws IllegalArgumentException if the numbers are no alignment
   */
  public static Alignment of(int[] segments, int textLength) {
    if (segments.length % 3 != 0 || textLength < 0) {
      throw new IllegalArgumentException("no alignment: " + segments.length + " numbers");
    }
    Builder builder = new Builder();
    for (int i = 0; i < segments.length; i += 3) {
      int next = i + 3 < segments.length ? segments[i + 3] : textLength;
      if (segments[i] != builder.textLength || next < segments[i] || segments[i + 2] < 0) {
        throw new IllegalArgumentException("segment " + i / 3 + " is out of order");
      }
      builder.add(next - segments[i], segments[i + 1], segments[i + 2]);
    }
    return builder.build();
  }

  /** Text start, source start and source length of each segment in turn, to be written down. */
  public int[] segments() {
    int[] segments = new int[textStarts.length * 3];
    for (int i = 0; i < textStarts.length; i++) {
      segments[3 * i] = textStarts[i];
      segments[3 * i + 1] = sourceStarts[i];
      segments[3 * i + 2] = sourceLengths[i];
    }
    return segments;
  }

  /** Length of the text side. */
  public int textLength() {
    return textLength;
  }

  /**
   * The smallest source range that the words of {@code span} came from. Inserted units at either
   * end add nothing; a span of inserted units alone, or an empty one, gives an empty range where it
   * stands.
   */
  public Span toSource(Span span) {
    if (span.end() > textLength) {
      throw new IndexOutOfBoundsException(span + " in a text of " + textLength);
    }
    int start = -1;
    int end = -1;
    if (!span.isEmpty()) {
      for (int i = segmentAt(span.start());
          i < textStarts.length && textStarts[i] < span.end();
          i++) {
        if (sourceLengths[i] == 0) {
          continue;
        }
        boolean exact = sourceLengths[i] == segmentEnd(i) - textStarts[i];
        if (start < 0) {
          start = sourceStarts[i] + (exact ? Math.max(0, span.start() - textStarts[i]) : 0);
        }
        end =
            exact
                ? sourceStarts[i] + Math.min(span.end(), segmentEnd(i)) - textStarts[i]
                : sourceStarts[i] + sourceLengths[i];
      }
    }
    if (start >= 0) {
      return new Span(start, end);
    }
    int at = sourcePlace(span.start());
    return new Span(at, at);
  }

  /** Source place of the text position {@code at}, which may be the end of the text. */
  private int sourcePlace(int at) {
    if (textStarts.length == 0) {
      return 0;
    }
    if (at >= textLength) {
      int last = textStarts.length - 1;
      return sourceStarts[last] + sourceLengths[last];
    }
    int i = segmentAt(at);
    boolean exact = sourceLengths[i] == segmentEnd(i) - textStarts[i];
    return sourceStarts[i] + (exact ? at - textStarts[i] : 0);
  }

  /**
   * The text range made from the source range {@code span}: what of the text came from inside it.
   * Empty where nothing of it was kept.
   */
  public Span toText(Span span) {
    int start = -1;
    int end = -1;
    for (int i = firstSegmentEndingAfter(span.start());
        i < textStarts.length && sourceStarts[i] < span.end();
        i++) {
      if (sourceLengths[i] == 0) {
        continue;
      }
      boolean exact = sourceLengths[i] == segmentEnd(i) - textStarts[i];
      if (start < 0) {
        start = textStarts[i] + (exact ? Math.max(0, span.start() - sourceStarts[i]) : 0);
      }
      end =
          exact
              ? textStarts[i] + Math.min(span.end() - sourceStarts[i], sourceLengths[i])
              : segmentEnd(i);
    }
    if (start >= 0 && end >= start) {
      return new Span(start, end);
    }
    int i = firstSegmentEndingAfter(span.start());
    int at = i < textStarts.length ? textStarts[i] : textLength;
    return new Span(at, at);
  }

  /**
   * The alignment of this text with what {@code outer}'s text was made from; {@code outer}'s text
   * is this one's source.
   */
  public Alignment through(Alignment outer) {
    Builder builder = new Builder();
    for (int i = 0; i < textStarts.length; i++) {
      int length = segmentEnd(i) - textStarts[i];
      if (sourceLengths[i] != length || length == 0) {
        Span source = outer.toSource(new Span(sourceStarts[i], sourceStarts[i] + sourceLengths[i]));
        builder.add(length, source.start(), source.length());
        continue;
      }
      int done = 0;
      while (done < length) {
        int from = sourceStarts[i] + done;
        int j = outer.segmentAt(from);
        int take = Math.min(length - done, outer.segmentEnd(j) - from);
        Span source = outer.toSource(new Span(from, from + take));
        builder.add(take, source.start(), source.length());
        done += take;
      }
    }
    return builder.build();
  }

  private int segmentEnd(int i) {
    return i + 1 < textStarts.length ? textStarts[i + 1] : textLength;
  }

  private int segmentAt(int position) {
    int found = Arrays.binarySearch(textStarts, position);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private int firstSegmentEndingAfter(int source) {
    int low = 0;
    int high = textStarts.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sourceStarts[middle] + sourceLengths[middle] > source) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Alignment that
        && textLength == that.textLength
        && Arrays.equals(textStarts, that.textStarts)
        && Arrays.equals(sourceStarts, that.sourceStarts)
        && Arrays.equals(sourceLengths, that.sourceLengths);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(sourceStarts) * 31 + textLength;
  }

  @Override
  public String toString() {
    return "Alignment[" + textStarts.length + " segments, " + textLength + " units]";
  }

  /** Collects segments in text order, joining neighbours that map unit by unit. */
  static final class Builder {
    private int[] textStarts = new int[16];
    private int[] sourceStarts = new int[16];
    private int[] sourceLengths = new int[16];
    private int size;
    private int textLength;

    void add(int length, int sourceStart, int sourceLength) {
      if (length == 0) {
        return;
      }
      int last = size - 1;
      if (last >= 0
          && length == sourceLength
          && sourceLengths[last] == textLength - textStarts[last]
          && sourceStarts[last] + sourceLengths[last] == sourceStart) {
        sourceLengths[last] += sourceLength;
        textLength += length;
        return;
      }
      if (size == textStarts.length) {
        textStarts = Arrays.copyOf(textStarts, size * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, size * 2);
        sourceLengths = Arrays.copyOf(sourceLengths, size * 2);
      }
      textStarts[size] = textLength;
      sourceStarts[size] = sourceStart;
      sourceLengths[size] = sourceLength;
      size++;
      textLength += length;
    }

    Alignment build() {
      return new Alignment(
          Arrays.copyOf(textStarts, size),
          Arrays.copyOf(sourceStarts, size),
          Arrays.copyOf(sourceLengths, size),
          textLength);
    }
  }
}
