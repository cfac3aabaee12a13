package org.recoupe.crosscheck.conflict;

import java.util.List;

/** Finds one kind of difference between reports. */
interface Differ {
  /** Differences in what is {@code compared}, in an order that depends on it alone. */
  List<Draft> find(Compared compared);
}
