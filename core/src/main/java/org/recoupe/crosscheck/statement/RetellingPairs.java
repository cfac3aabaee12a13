package org.recoupe.crosscheck.statement;

import java.util.List;
import org.recoupe.article.Excerpt;

/** The pairs of passages of a story among which retellings are looked for, for a trainer. */
public final class RetellingPairs {
  private RetellingPairs() {}

  /**
   * A pair of passages of two reports.
   *
   * @param a the one, of the earlier article
   * @param b the other
   * @param traits numbers by the names of {@link RetellingModel#traits()}
   */
  public record Pair(Excerpt a, Excerpt b, double[] traits) {}

  /** All that are worth a look. */
  public static List<Pair> of(StoryClauses story) {
    RetellingOptions options = RetellingOptions.DEFAULT;
    Tellings tellings = new Tellings(story, options.clauseShare());
    return new Retellings(tellings, options)
        .candidates((a, b) -> false).stream()
            .map(c -> new Pair(excerpt(c.a()), excerpt(c.b()), c.traits()))
            .toList();
  }

  private static Excerpt excerpt(Telling telling) {
    return new Excerpt(telling.clauses().get(0).id(), telling.at());
  }
}
