package org.recoupe.text;

import java.util.List;
import java.util.Set;

/** Tells after which tokens a sentence ends. */
final class SentenceEnds {
  /** Asterisks that make a rule. */
  private static final int RULE = 3;

  private final Set<String> abbreviations;
  private final Set<String> starters;

  SentenceEnds(Set<String> abbreviations, Set<String> starters) {
    this.abbreviations = abbreviations;
    this.starters = starters;
  }

  /** True if a sentence ends after {@code tokens[i]}, which is not the last. */
  boolean after(String text, List<Token> tokens, int i) {
    Span here = tokens.get(i).at();
    Span next = tokens.get(i + 1).at();
    if (here.end() < next.start() && lineEnds(text, here.end(), next.start())) {
      return true;
    }
    if (here.end() == next.start()
        && tokens.get(i).kind() == Token.Kind.WORD
        && tokens.get(i + 1).kind() == Token.Kind.WORD
        && Character.isLowerCase(text.charAt(here.end() - 1))
        && Character.isUpperCase(text.charAt(next.start()))) {
      return true;
    }
    if (isRule(text, here.start() - RULE + 1) && text.charAt(next.start()) != '*') {
      return true;
    }
    int stop = stopBefore(text, tokens, i);
    if (stop < 0) {
      return false;
    }
    if (isRule(text, next.start())) {
      return true;
    }
    char first = text.charAt(next.start());
    char sign = text.charAt(tokens.get(stop).at().start());
    if (closes(first, text, next)) {
      return false;
    }
    if (here.end() == next.start() && (stop < i || !gluedStart(text, tokens, stop))) {
      return false;
    }
    if (!canStart(text, tokens, i + 1)) {
      return false;
    }
    return sign != '.' || tokens.get(stop).at().length() > 1 || !abbreviated(text, tokens, stop);
  }

  /** « *** » parts two reports that stand on one page. */
  private static boolean isRule(String text, int from) {
    for (int i = from; i < from + RULE; i++) {
      if (i < 0 || i >= text.length() || text.charAt(i) != '*') {
        return false;
      }
    }
    return true;
  }

  /** The closing full stop, question or exclamation mark at or before {@code i}, or -1. */
  private static int stopBefore(String text, List<Token> tokens, int i) {
    int at = i;
    while (at >= 0 && i - at < 4) {
      char c = text.charAt(tokens.get(at).at().start());
      if (c == '.' || c == '!' || c == '?' || c == '…') {
        return at;
      }
      if (c != '»' && c != '”' && c != '"' && c != ')' && c != ']' && c != '\'' && c != '’') {
        return -1;
      }
      at--;
    }
    return -1;
  }

  /** A quotation mark or bracket that belongs to the sentence before it. */
  private static boolean closes(char c, String text, Span at) {
    if (c == '»' || c == '”' || c == ')' || c == ']' || c == '.' || c == '!' || c == '?'
        || c == '…') {
      return true;
    }
    // A straight mark closes where it touches what stands before it.
    return (c == '"' || c == '\'' || c == '’')
            && at.start() > 0
            && !Tokenizer.isSpace(text.charAt(at.start() - 1))
        || c == '"'
            && (at.end() == text.length()
                || Tokenizer.isSpace(text.charAt(at.end()))
                || text.charAt(at.end()) == ',');
  }

  /** True for upper case, digits, opening quotation marks and dashes. */
  private static boolean canStart(String text, List<Token> tokens, int i) {
    Span at = tokens.get(i).at();
    int c = text.codePointAt(at.start());
    return Character.isUpperCase(c)
        || Character.isTitleCase(c)
        || (c >= '0' && c <= '9')
        || (Character.isLetter(c) && !Character.isLowerCase(c))
        || "«“\"'‘’(-–—[•*".indexOf(c) >= 0;
  }

  /**
   * « au combat.Loukachenko »: a word of lower case, a full stop, a capital, no space; « 16 h
   * GMT.Le »: behind capitals or digits the next word must be one that opens sentences.
   */
  private boolean gluedStart(String text, List<Token> tokens, int stop) {
    if (stop == 0) {
      return false;
    }
    Span before = tokens.get(stop - 1).at();
    Span after = tokens.get(stop + 1).at();
    return before.length() > 1
        && after.length() > 1
        && (Character.isLowerCase(text.charAt(before.end() - 1))
            || starters.contains(after.of(text).replace('’', '\'')))
        && Character.isUpperCase(text.charAt(after.start()))
        && (Character.isLowerCase(text.charAt(after.end() - 1))
            || text.charAt(after.end() - 1) == '’');
  }

  /**
   * True if the full stop at {@code stop} belongs to an abbreviation, an initial or a list number.
   */
  private boolean abbreviated(String text, List<Token> tokens, int stop) {
    if (stop == 0) {
      return false;
    }
    Token before = tokens.get(stop - 1);
    if (before.at().end() != tokens.get(stop).at().start()) {
      return false;
    }
    if (before.kind() == Token.Kind.NUMBER) {
      return stop == 1 || lineEnds(text, tokens.get(stop - 2).at().end(), before.at().start());
    }
    if (before.kind() != Token.Kind.WORD) {
      return false;
    }
    String word = before.at().of(text);
    if (abbreviations.contains(word)) {
      return true;
    }
    boolean initial = word.length() == 1 || word.length() == 3 && word.charAt(1) == '-';
    if (!initial || !Character.isUpperCase(word.charAt(0)) || stop + 1 >= tokens.size()) {
      return false;
    }
    return !starters.contains(tokens.get(stop + 1).at().of(text).replace('’', '\''))
        || stop + 2 < tokens.size()
            && Character.isUpperCase(text.charAt(tokens.get(stop + 2).at().start()));
  }

  /**
   * True if the white space has a line break that ends a sentence: not one inside a wrapped line.
   */
  private static boolean lineEnds(String text, int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
        breaks++;
      } else if (c == '\r' && !(i + 1 < to && text.charAt(i + 1) == '\n')) {
        breaks++;
      }
    }
    return breaks > 1
        || breaks == 1 && (to >= text.length() || !Character.isLowerCase(text.charAt(to)));
  }
}
