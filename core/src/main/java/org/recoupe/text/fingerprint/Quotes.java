package org.recoupe.text.fingerprint;

import org.recoupe.text.Span;

/** Follows quotation marks through a text and marks the words between them. */
final class Quotes {
  private final Words.Builder words;
  private final int longest;
  private int openAt = -1;
  private int firstWord;
  private char closer;

  Quotes(Words.Builder words, int longest) {
    this.words = words;
    this.longest = longest;
  }

  /** Looks at the sign at {@code at}, before the word that follows it is read. */
  void sign(String text, int at, Span part) {
    char c = text.charAt(at);
    if (openAt >= 0 && (at - openAt > longest || isParagraph(text, at, part))) {
      openAt = -1;
    }
    if (openAt >= 0) {
      if (c == closer) {
        words.quote(firstWord, words.size());
        openAt = -1;
      }
      return;
    }
    char closing = closing(c);
    boolean opens =
        closing != 0 && (c != '"' || at == part.start() || !isWordBefore(text.charAt(at - 1)));
    if (opens) {
      openAt = at;
      firstWord = words.size();
      closer = closing;
    }
  }

  private static boolean isParagraph(String text, int at, Span part) {
    return text.charAt(at) == '\n' && at + 1 < part.end() && text.charAt(at + 1) == '\n';
  }

  private static boolean isWordBefore(char c) {
    return Character.isLetterOrDigit(c) || c == '.' || c == ',' || c == '!' || c == '?';
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '«' -> '»';
      case '“' -> '”';
      case '„' -> '“';
      case '"' -> '"';
      default -> 0;
    };
  }
}
