package org.recoupe.annotation.name;

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
  boolean definite() {
    return determiner.equals("le")
        || determiner.equals("la")
        || determiner.equals("l'")
        || determiner.equals("ce")
        || determiner.equals("cet")
        || determiner.equals("cette")
        || determiner.equals("du")
        || determiner.equals("au");
  }

  boolean plural() {
    return determiner.equals("les")
        || determiner.equals("des")
        || determiner.equals("aux")
        || determiner.equals("ses")
        || determiner.equals("leurs")
        || determiner.equals("ces");
  }
}
