package org.recoupe.crosscheck.conflict;

import java.util.List;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.figure.Figures;

/** Finds one kind of difference between reports, by the figures that were read of them or not. */
interface FigureDiffer {
  /** Differences in {@code story}, in an order that depends on it alone. */
  List<Draft> find(StoryClauses story, Figures figures, Voices voices);
}
