package org.recoupe.article.scrape;

/** Folds white space. */
final class FoldedSpaces {
  private FoldedSpaces() {}

  /** {@code words} with one plain space for each run of white space. */
  static String of(String words) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (!Line.isBlank(c)) {
        folded.append(c);
      } else if (!Line.isInvisible(c)
          && folded.length() > 0
          && folded.charAt(folded.length() - 1) != ' ') {
        folded.append(' ');
      }
    }
    return folded.toString().strip();
  }
}
