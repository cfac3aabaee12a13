package org.recoupe.annotation.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Span;

/** What has been read of a frame so far. */
final class Reading {
  final Frame frame;
  final int number;
  final TreeMap<Integer, Reported> found = new TreeMap<>();

  /** First word that no quotation or cue has taken. */
  int from;

  /** Place of the comma before an inverted cue that ends the frame, 0 where there is none. */
  int tail;

  /** Speaker of the last cue. */
  @Nullable NounPhrase speaker;

  Reading(Frame frame, int number) {
    this.frame = frame;
    this.number = number;
  }

  void add(Span content, Quotation.Kind kind, Cue cue, @Nullable NounPhrase by) {
    if (content.isEmpty()) {
      return;
    }
    // Contents do not overlap: only the last that starts before this one ends could.
    Map.Entry<Integer, Reported> before = found.lowerEntry(content.end());
    if (before != null && before.getValue().content().overlaps(content)) {
      return;
    }
    found.put(content.start(), new Reported(content, kind, cue, by, by == null, number));
    if (by != null) {
      speaker = by;
    }
  }

  List<Reported> done() {
    return new ArrayList<>(found.values());
  }
}
