package org.recoupe.crosscheck.statement;

import java.util.Arrays;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;

/** Numbers the sentences of a story through all its articles. */
final class SentenceNumbers {
  /** For each article the number of its first sentence; at the end that of all. */
  private final int[] firsts;

  SentenceNumbers(StoryClauses story) {
    firsts = new int[story.articles().size() + 1];
    for (Clause clause : story.clauses()) {
      int next = clause.article() + 1;
      firsts[next] = Math.max(firsts[next], clause.sentence() + 1);
    }
    Arrays.parallelPrefix(firsts, Integer::sum);
  }

  /** Number of the sentence of {@code clause}. */
  int of(Clause clause) {
    return firsts[clause.article()] + clause.sentence();
  }

  /** One number for the sentences of both, in this order. */
  long of(Clause a, Clause b) {
    return (long) of(a) * firsts[firsts.length - 1] + of(b);
  }
}
