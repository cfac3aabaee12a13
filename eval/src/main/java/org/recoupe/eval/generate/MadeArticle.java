package org.recoupe.eval.generate;

import java.util.List;

/**
 * A made article and what is known of its making.
 *
 * @param id its id
 * @param outlet who prints it
 * @param headline its headline
 * @param published ISO date, empty where left out
 * @param agency agency credited, empty where none
 * @param text its text
 * @param hand how it was made
 * @param kept the sentences that it has from a dispatch, in order
 */
public record MadeArticle(
    String id,
    String outlet,
    String headline,
    String published,
    String agency,
    String text,
    Hand hand,
    List<Kept> kept) {
  public MadeArticle {
    kept = List.copyOf(kept);
  }

  /** How much an outlet changed what it took. */
  public enum Hand {
    WHOLE(0, 0, 0),
    LIGHT(0.05, 0.1, 0.05),
    MEDIUM(0.15, 0.3, 0.15),
    HEAVY(0.3, 0.45, 0.3),
    SPLIT(0.08, 0.5, 0),
    OWN(0, 0, 1),
    /** Every sentence in other words, in the dispatch's order. */
    TRANSLATED(1, 0.15, 0),
    /** An own report of the same facts, in an order of its own and in other words: no copy. */
    RIVAL(1, 0.3, 0.3);

    /** How many hands, the first ones, only edit. */
    static final int EDITORS = 5;

    final double change;
    final double cut;
    final double own;

    Hand(double change, double cut, double own) {
      this.change = change;
      this.cut = cut;
      this.own = own;
    }
  }

  /**
   * A sentence that comes from a dispatch.
   *
   * @param source number of the dispatch and of the sentence in it, in one
   * @param start first UTF-16 unit in the text
   * @param end unit after the last
   * @param quotation true where it only renders what somebody said
   */
  public record Kept(long source, int start, int end, boolean quotation) {}
}
