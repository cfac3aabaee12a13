package org.recoupe.annotation.rule;

/**
 * A run of letters, a run of digits, or a single sign.
 *
 * @param start first UTF-16 unit
 * @param end unit after the last
 * @param form lower case, accents kept, typographic apostrophes and dashes made plain
 * @param folded {@code form} without accents: what rules compare
 * @param spaced true if white space stands before it
 * @param paragraph number of the paragraph (line) it stands in
 */
public record Word(int start, int end, String form, String folded, boolean spaced, int paragraph) {
  /** True for a run of digits. */
  public boolean isNumber() {
    return folded.charAt(0) >= '0' && folded.charAt(0) <= '9';
  }

  /** True for a run of letters. */
  public boolean isLetters() {
    return Character.isLetter(folded.charAt(0));
  }
}
