package org.recoupe.annotation.quantity;

import java.util.List;
import org.recoupe.annotation.Quantity;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.text.SegmentedText;

/** Finds numbers and what they count. */
public final class QuantityFinder {
  /** Quantities in {@code text} outside {@code times}, in order, without overlap. */
  public List<Quantity> find(SegmentedText text, List<TimeExpression> times) {
    return List.of();
  }
}
