package org.recoupe.annotation.time;

import java.util.List;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.article.Publication;
import org.recoupe.text.SegmentedText;

/** Finds time expressions and their TIMEX3 values. */
public final class TimeFinder {
  /**
   * Time expressions in {@code text}, in order, without overlap.
   *
   * @param text the article's text
   * @param publication when it was published, perhaps unknown or without its year
   */
  public List<TimeExpression> find(SegmentedText text, Publication publication) {
    return List.of();
  }
}
