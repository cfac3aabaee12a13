package org.recoupe.annotation.quotation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Span;

/** Mentions by their place. */
final class Mentions {
  private final TreeMap<Integer, Mention> byStart = new TreeMap<>();

  Mentions(List<Mention> mentions) {
    for (Mention mention : mentions) {
      byStart.put(mention.at().start(), mention);
    }
  }

  boolean isEmpty() {
    return byStart.isEmpty();
  }

  /** The mention that shares most with {@code span}, or null. */
  @Nullable Mention at(Span span) {
    Mention best = null;
    int shared = 0;
    Map.Entry<Integer, Mention> first = byStart.floorEntry(span.start());
    int from = first == null ? span.start() : first.getKey();
    for (Mention mention : byStart.subMap(from, true, span.end(), false).values()) {
      if (mention.at().shared(span) > shared) {
        best = mention;
        shared = mention.at().shared(span);
      }
    }
    return best;
  }
}
