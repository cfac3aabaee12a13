package org.recoupe.crosscheck.clause;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Sentence;
import org.recoupe.text.Span;
import org.recoupe.text.Token;

/** The words and signs of a sentence, folded, with their places. */
public final class SentenceWords {
  /** Quotation marks, open and closed. */
  public static final Set<String> QUOTES = Set.of("«", "»", "\"", "“", "”", "'");

  private final String text;
  private final List<Token> tokens;
  private final List<String> words;

  /**
   * The words of a sentence.
   *
   * @param text the text of its article
   */
  public SentenceWords(String text, Sentence sentence) {
    this.text = text;
    this.tokens = sentence.tokens();
    this.words = tokens.stream().map(token -> Lexicon.fold(token.at().of(text))).toList();
  }

  /** Number of words and signs. */
  public int size() {
    return words.size();
  }

  private @Nullable Token token(int k) {
    return k >= 0 && k < tokens.size() ? tokens.get(k) : null;
  }

  /** Word {@code k}; empty before the first and behind the last. */
  public String word(int k) {
    return k >= 0 && k < words.size() ? words.get(k) : "";
  }

  /** True if the words from {@code k} on are {@code phrase}. */
  public boolean are(int k, List<String> phrase) {
    return k + phrase.size() <= words.size() && words.subList(k, k + phrase.size()).equals(phrase);
  }

  /** Place of the words from {@code from} to {@code to}, both of the sentence. */
  public Span at(int from, int to) {
    return tokens.get(from).at().union(tokens.get(to).at());
  }

  /** True for a sign. */
  public boolean isSign(int k) {
    Token token = token(k);
    return token != null && token.kind() == Token.Kind.SIGN;
  }

  /** The first character of word {@code k} as it is written. */
  public char first(int k) {
    return text.charAt(tokens.get(k).at().start());
  }

  /** True for what does not start with a capital. */
  public boolean isLower(int k) {
    Token token = token(k);
    return token != null && !Character.isUpperCase(first(k));
  }

  /** Number of content words from {@code from} on. */
  public int content(int from, int to, Lexicon lexicon) {
    int content = 0;
    for (int k = from; k < to; k++) {
      content += isContent(k, lexicon) ? 1 : 0;
    }
    return content;
  }

  /** Number of those in lower case. */
  public int lower(int from, int to, Lexicon lexicon) {
    int lower = 0;
    for (int k = from; k < to; k++) {
      lower += isContent(k, lexicon) && isLower(k) ? 1 : 0;
    }
    return lower;
  }

  /** True for a word that carries content. */
  public boolean isContent(int k, Lexicon lexicon) {
    return token(k) != null && !isSign(k) && !lexicon.isFunction(word(k));
  }

  /** Number of quotation marks from {@code from} on. */
  public int quotes(int from, int to) {
    int quotes = 0;
    for (int k = from; k < to; k++) {
      quotes += QUOTES.contains(word(k)) ? 1 : 0;
    }
    return quotes;
  }

  /** Where word {@code k} starts; -1 where there is none. */
  public int start(int k) {
    Token token = token(k);
    return token == null ? -1 : token.at().start();
  }

  /** Where word {@code k} ends; -1 where there is none. */
  public int end(int k) {
    Token token = token(k);
    return token == null ? -1 : token.at().end();
  }

  /** Number of the first word that starts at {@code place} or behind it. */
  public int from(int place) {
    int k = 0;
    while (k < tokens.size() && tokens.get(k).at().start() < place) {
      k++;
    }
    return k;
  }
}
