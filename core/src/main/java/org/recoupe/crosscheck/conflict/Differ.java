package org.recoupe.crosscheck.conflict;

import java.util.List;
import org.recoupe.crosscheck.clause.StoryClauses;

/** Finds one kind of difference between reports. */
interface Differ {
  /** Differences in {@code story}, in an order that depends on it alone. */
  List<Draft> find(StoryClauses story, Voices voices);
}
