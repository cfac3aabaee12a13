package org.recoupe.crosscheck.role;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Token;

/**
 * The words of a sentence.
 *
 * @param text the text of its article
 * @param tokens its tokens
 */
record RoleLine(String text, List<Token> tokens) {
  /** Quotation marks, open and closed. */
  static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”", "'");

  private @Nullable Token token(int k) {
    return k >= 0 && k < tokens.size() ? tokens.get(k) : null;
  }

  String word(int k) {
    Token token = token(k);
    return token == null ? "" : Lexicon.fold(token.at().of(text));
  }

  boolean isSign(int k) {
    Token token = token(k);
    return token != null && token.kind() == Token.Kind.SIGN;
  }

  boolean isLower(int k) {
    Token token = token(k);
    return token != null && !Character.isUpperCase(text.charAt(token.at().start()));
  }

  /** Number of content words from {@code from} on. */
  int content(int from, int to, Lexicon lexicon) {
    int content = 0;
    for (int k = from; k < to; k++) {
      content += isContent(k, lexicon) ? 1 : 0;
    }
    return content;
  }

  /** Number of those in lower case. */
  int lower(int from, int to, Lexicon lexicon) {
    int lower = 0;
    for (int k = from; k < to; k++) {
      lower += isContent(k, lexicon) && isLower(k) ? 1 : 0;
    }
    return lower;
  }

  boolean isContent(int k, Lexicon lexicon) {
    return token(k) != null && !isSign(k) && !lexicon.isFunction(word(k));
  }

  /** Number of quotation marks from {@code from} on. */
  int quotes(int from, int to) {
    int quotes = 0;
    for (int k = from; k < to; k++) {
      quotes += QUOTES.contains(word(k)) ? 1 : 0;
    }
    return quotes;
  }

  int start(int k) {
    Token token = token(k);
    return token == null ? -1 : token.at().start();
  }

  int end(int k) {
    Token token = token(k);
    return token == null ? -1 : token.at().end();
  }

  /** Number of the first token that starts at {@code place} or behind it. */
  int at(int place) {
    int k = 0;
    while (k < tokens.size() && tokens.get(k).at().start() < place) {
      k++;
    }
    return k;
  }
}
