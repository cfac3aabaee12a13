package org.recoupe.crosscheck.statement;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.clause.Clause;

/**
 * Tells which statement is only a part of another: in at least half of its articles both stand in
 * one sentence, and it cannot be read without it, or both rest on the same clause.
 */
final class Parts {
  /** Share of the smaller one's articles in which both must meet. */
  private static final double SHARE = 0.5;

  private Parts() {}

  /**
   * For each draft the number of the one that it is part of; itself where it stands alone. A part
   * is never part of a part.
   *
   * @param asserted how many of them, the first, tell what happened; the others are parts of any
   *     that has a sentence in common with them
   */
  static int[] of(List<? extends Candidate> drafts, int asserted) {
    Map<List<Integer>, Set<Integer>> bySentence = new LinkedHashMap<>();
    int[] whole = new int[drafts.size()];
    // What can be read alone comes first, then the most important.
    for (boolean readable : new boolean[] {true, false}) {
      for (int d = 0; d < whole.length; d++) {
        if (drafts.get(d).readable() == readable) {
          whole[d] = home(drafts, d, bySentence, d < asserted ? SHARE : 0);
          if (whole[d] == d) {
            for (Clause clause : drafts.get(d).members()) {
              bySentence.computeIfAbsent(sentence(clause), k -> new LinkedHashSet<>()).add(d);
            }
          }
        }
      }
    }
    return whole;
  }

  /** What is compared. */
  interface Candidate {
    /** Its clauses. */
    List<Clause> members();

    /** True if one of them can be read alone. */
    boolean readable();
  }

  private static int home(
      List<? extends Candidate> drafts,
      int d,
      Map<List<Integer>, Set<Integer>> bySentence,
      double share) {
    Candidate draft = drafts.get(d);
    Map<Integer, Set<Integer>> met = new LinkedHashMap<>();
    Set<Integer> articles = new LinkedHashSet<>();
    for (Clause clause : draft.members()) {
      articles.add(clause.article());
      for (int other : bySentence.getOrDefault(sentence(clause), Set.of())) {
        if (!draft.readable() || meet(clause, drafts.get(other))) {
          met.computeIfAbsent(other, k -> new LinkedHashSet<>()).add(clause.article());
        }
      }
    }
    int best = d;
    int most = 0;
    for (Map.Entry<Integer, Set<Integer>> entry : met.entrySet()) {
      if (entry.getValue().size() >= share * articles.size() && entry.getValue().size() > most) {
        most = entry.getValue().size();
        best = entry.getKey();
      }
    }
    return best;
  }

  private static boolean meet(Clause clause, Candidate other) {
    for (Clause member : other.members()) {
      int shorter = Math.min(member.at().length(), clause.at().length());
      if (member.article() == clause.article() && 2 * member.at().shared(clause.at()) >= shorter) {
        return true;
      }
    }
    return false;
  }

  private static List<Integer> sentence(Clause clause) {
    return List.of(clause.article(), clause.sentence());
  }
}
