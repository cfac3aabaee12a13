package org.recoupe.crosscheck.figure;

import org.recoupe.crosscheck.clause.Clause;

/**
 * A number or length of time with the word that leaves room beside it.
 *
 * @param clause where it stands
 * @param words as written, the word that leaves room included
 * @param key the number with what it counts, without that word
 * @param hedge what the word allows: {@code least}, {@code below}..., empty for none
 * @param alone true where the key alone tells what is meant: « il y a deux mois »
 */
public record Hedged(Clause clause, String words, String key, String hedge, boolean alone) {
  /** Behind a number that may count anything; then its noun, where one stands beside. */
  public static final String ANY = "*";

  /** What is compared: the key without the noun of what may count anything. */
  public String row() {
    return isOfAnything() ? key.substring(0, key.indexOf(ANY) + 1) : key;
  }

  /** True where the number alone is compared. */
  public boolean isOfAnything() {
    return key.contains(ANY);
  }
}
