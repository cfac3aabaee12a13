package org.recoupe.crosscheck.conflict;

import java.util.List;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Figures;

/** Finds one kind of difference between reports, and needs no figures for it. */
interface Differ extends FigureDiffer {
  /** Differences in {@code story}, in an order that depends on it alone. */
  List<Draft> find(StoryClauses story, Voices voices);

  @Override
  default List<Draft> find(StoryClauses story, Figures figures, Voices voices) {
    return find(story, voices);
  }
}
