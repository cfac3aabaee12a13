package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.List;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Concepts;

/** The pairs of passages of a story among which retellings are looked for, for a trainer. */
public final class RetellingPairs {
  /** Around the one in use ({@link RetellingOptions#clauseShare}). */
  private static final List<Double> CLAUSE_SHARES = List.of(0.05, 0.1, 0.2, 0.35);

  private RetellingPairs() {}

  /**
   * A pair of passages of two reports.
   *
   * @param a the one, of the earlier article
   * @param b the other
   * @param traits numbers by the names of {@link RetellingModel#traits()}
   */
  public record Pair(Excerpt a, Excerpt b, double[] traits) {}

  /** All that are worth a look, each cut in several ways: where a passage ends is chance. */
  public static List<Pair> of(StoryClauses story) {
    RetellingOptions options = RetellingOptions.DEFAULT;
    Concepts concepts = new Concepts();
    List<Pair> pairs = new ArrayList<>();
    for (double share : CLAUSE_SHARES) {
      new Retellings(new Tellings(story, concepts, share), options)
          .candidates(0, (a, b, links) -> false)
          .forEach(c -> pairs.add(new Pair(excerpt(c.a()), excerpt(c.b()), c.traits())));
    }
    return List.copyOf(pairs);
  }

  private static Excerpt excerpt(Telling telling) {
    return new Excerpt(telling.clauses().get(0).id(), telling.at());
  }
}
