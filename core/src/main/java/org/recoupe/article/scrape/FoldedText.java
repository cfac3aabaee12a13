package org.recoupe.article.scrape;

/** Folds characters that rules need not tell apart; every unit keeps its place. */
final class FoldedText {
  private FoldedText() {}

  /**
   * {@code text} with plain spaces for all spaces within a line, plain apostrophes and hyphens: as
   * long as {@code text}, unit for unit.
   */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(fold(text.charAt(i)));
    }
    return folded.toString();
  }

  private static char fold(char c) {
    if (c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029') {
      return '\n';
    }
    if (Line.isBlank(c)) {
      return ' ';
    }
    return switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u00B4', '`' -> '\'';
      case '\u2010', '\u2011' -> '-';
      default -> c;
    };
  }
}
