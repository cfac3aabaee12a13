package org.recoupe.annotation.name;

import java.util.List;
import org.recoupe.annotation.Mention;
import org.recoupe.text.SegmentedText;

/** Finds names and descriptions, and which of them refer to the same thing in one article. */
public final class NameFinder {
  /** Mentions in {@code text}, in order, without overlap. */
  public List<Mention> find(SegmentedText text) {
    return List.of();
  }
}
