package org.recoupe.text;

import java.util.BitSet;
import java.util.List;

/** The characters that some spans hold, however many spans they are; UTF-16 units. */
public final class SpanSet {
  private final BitSet inside = new BitSet();

  /** An empty set. */
  public SpanSet() {}

  /** The characters of {@code spans}. */
  public SpanSet(List<Span> spans) {
    spans.forEach(this::add);
  }

  /** Adds the characters of {@code at}. */
  public void add(Span at) {
    inside.set(at.start(), at.end());
  }

  /** True if a character of {@code at} is among them. */
  public boolean touches(Span at) {
    int first = inside.nextSetBit(at.start());
    return first >= 0 && first < at.end();
  }

  /** True if all characters of {@code at} are among them. */
  public boolean holds(Span at) {
    return inside.nextClearBit(at.start()) >= at.end();
  }
}
