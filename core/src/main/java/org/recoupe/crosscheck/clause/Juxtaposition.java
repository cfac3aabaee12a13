package org.recoupe.crosscheck.clause;

import java.util.List;
import java.util.Set;

/**
 * Finds main clauses that stand side by side: « Le pont a cédé, un mur s'est effondré et deux
 * maisons ont brûlé ». No word opens them: a subject with a finite verb of its own follows a comma
 * or « et » behind another finite verb.
 */
final class Juxtaposition {
  /** Words from the first of a subject to its verb at most. */
  private static final int LONGEST_SUBJECT = 12;

  private final Assertion assertion = new Assertion();
  private final Set<String> subject;
  private final Set<String> joint;
  private final Set<String> parting;

  /**
   * A finder.
   *
   * @param subject words that open a subject
   * @param joint words that join two clauses without a comma
   * @param parting signs and words at which a subject ends without its verb
   */
  Juxtaposition(Set<String> subject, Set<String> joint, Set<String> parting) {
    this.subject = Set.copyOf(subject);
    this.joint = Set.copyOf(joint);
    this.parting = Set.copyOf(parting);
  }

  /** True if a main clause opens at word {@code i} of a clause that runs since {@code from}. */
  boolean opens(List<String> words, int from, int i) {
    boolean joined = joint.contains(words.get(i));
    int first = joined ? i + 1 : i;
    return (joined || i > 0 && words.get(i - 1).equals(","))
        && first < words.size()
        && subject.contains(words.get(first))
        && ownVerb(words, first + 1)
        && hasVerb(words, from, i);
  }

  /** True if a subject that runs before {@code from} has its verb before it is parted from it. */
  private boolean ownVerb(List<String> words, int from) {
    for (int k = from; k < Math.min(words.size(), from + LONGEST_SUBJECT); k++) {
      if (parting.contains(words.get(k))) {
        return false;
      }
      if (isVerb(words, k)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasVerb(List<String> words, int from, int to) {
    for (int k = from; k < to; k++) {
      if (isVerb(words, k)) {
        return true;
      }
    }
    return false;
  }

  /** « le fait » is no verb. */
  private boolean isVerb(List<String> words, int k) {
    return assertion.isFinite(words.get(k)) && !(k > 0 && assertion.isNominal(words.get(k - 1)));
  }
}
