package org.recoupe.annotation.quotation;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
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

  /** The last place by name before {@code offset} and at most {@code reach} characters from it. */
  @Nullable Mention placeBefore(int offset, int reach, Predicate<Mention> wanted) {
    for (Mention mention :
        byStart.subMap(Math.max(0, offset - reach), true, offset, false).descendingMap().values()) {
      if (mention.type() == EntityType.PLACE
          && mention.form() == Mention.Form.NAME
          && wanted.test(mention)) {
        return mention;
      }
    }
    return null;
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
