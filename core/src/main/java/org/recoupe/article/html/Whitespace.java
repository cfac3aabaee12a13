package org.recoupe.article.html;

/** White space as the reader sees it. */
final class Whitespace {
  private Whitespace() {}

  /**
   * True for white space that is folded; no-break spaces are kept, French typography needs them.
   */
  static boolean is(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
  }

  /** True for characters that are not written at all. */
  static boolean isInvisible(char c) {
    return c == '\u200B' || c == '\u00AD' || c == '\uFEFF' || c == '\u200C' || c == '\u2060';
  }
}
