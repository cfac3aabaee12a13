package org.recoupe.annotation.name;

import java.util.Set;

/**
 * A title or description in a {@link Line}.
 *
 * @param whole number of its first word, article included
 * @param from number of its first word behind the article
 * @param to number of the word after its last
 * @param determiner folded article or possessive, empty where there is none
 * @param office what it says
 */
record Description(int whole, int from, int to, String determiner, Office office) {
  private static final Set<String> DEFINITE = SmallWords.of("definite");
  private static final Set<String> PLURAL = SmallWords.of("plural");

  boolean definite() {
    return DEFINITE.contains(determiner);
  }

  boolean plural() {
    return PLURAL.contains(determiner);
  }
}
