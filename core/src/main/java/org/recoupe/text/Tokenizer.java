package org.recoupe.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts text into words, numbers and signs, from left to right, looking at each unit once. */
final class Tokenizer {
  /** Longest elided word (« presqu' », « quoiqu' », « lorsqu' »), in letters before its mark. */
  private static final int LONGEST_ELISION = 7;

  private static final Set<String> ELIDED =
      Set.of(
          "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "presqu", "quelqu", "L", "D", "J", "M", "T", "S", "C", "N", "Qu", "Jusqu", "Lorsqu",
          "Puisqu", "Quoiqu", "Presqu", "Quelqu", "QU");

  private final Set<String> starters;

  Tokenizer(Set<String> starters) {
    this.starters = starters;
  }

  List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>(text.length() / 5 + 4);
    int at = 0;
    int length = text.length();
    while (at < length) {
      int c = text.codePointAt(at);
      int end;
      Token.Kind kind;
      if (isSpace(c)) {
        at += Character.charCount(c);
        continue;
      } else if (isWordPart(c)) {
        end = word(text, at);
        kind = Token.Kind.WORD;
      } else if (isDigit(c)) {
        end = number(text, at);
        kind = Token.Kind.NUMBER;
      } else {
        end = sign(text, at, c);
        kind = Token.Kind.SIGN;
      }
      tokens.add(new Token(new Span(at, end), kind));
      at = end;
    }
    return tokens;
  }

  /** Letters and digits, inner hyphens and apostrophes; an elided word ends with its apostrophe. */
  private int word(String text, int start) {
    int length = text.length();
    int at = start;
    // « 18h30 » is a number, a word and a number; « A6 » and « Su-30 » are words.
    boolean unit = start > 0 && isDigit(text.charAt(start - 1));
    while (at < length) {
      int c = text.codePointAt(at);
      if (unit && isDigit(c)) {
        return at;
      }
      if (isWordPart(c) || isDigit(c)) {
        if (at > start
            && Character.isUpperCase(c)
            && Character.isLowerCase(text.charAt(at - 1))
            && isStarter(text, at)) {
          return at;
        }
        at += Character.charCount(c);
        continue;
      }
      boolean inner = at + 1 < length && isWordPart(text.codePointAt(at + 1));
      if (isApostrophe(c)) {
        if (at - start <= LONGEST_ELISION && ELIDED.contains(text.substring(start, at))) {
          return at + 1;
        }
        if (!inner) {
          return at;
        }
      } else if (isHyphen(c)) {
        if (!inner && !(at + 1 < length && isDigit(text.charAt(at + 1)))) {
          return at;
        }
      } else {
        return at;
      }
      at++;
    }
    return at;
  }

  /** True if the word that starts at {@code at}, to its end, is one that starts sentences. */
  private boolean isStarter(String text, int at) {
    int end = at;
    while (end < text.length() && end - at < 8 && Character.isLetter(text.charAt(end))) {
      end++;
    }
    if (end < text.length() && isApostrophe(text.charAt(end))) {
      return starters.contains(text.substring(at, end) + "'");
    }
    return end - at > 1 && starters.contains(text.substring(at, end));
  }

  /**
   * Digits; groups of three after a point, space or apostrophe; decimals after a comma or point.
   */
  private static int number(String text, int start) {
    int at = digits(text, start);
    boolean grouped = at - start <= 3;
    while (at + 1 < text.length()) {
      char c = text.charAt(at);
      int next = digits(text, at + 1);
      int run = next - at - 1;
      boolean group =
          grouped && run == 3 && (c == '.' || c == ' ' || isNarrow(c) || c == '\'' || c == '’');
      if (!group && !((c == ',' || c == '.') && run > 0)) {
        break;
      }
      grouped = group;
      at = next;
    }
    return at;
  }

  private static int digits(String text, int start) {
    int at = start;
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** One sign; a run of full stops is one. */
  private static int sign(String text, int at, int c) {
    int end = at + Character.charCount(c);
    if (c == '.') {
      while (end < text.length() && text.charAt(end) == '.') {
        end++;
      }
    }
    return end;
  }

  static boolean isSpace(int c) {
    return c <= ' '
        || Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || c == 0xFEFF
        || c == 0x200B;
  }

  private static boolean isNarrow(int c) {
    return c == 0xA0 || c == 0x202F || c == 0x2009;
  }

  private static boolean isWordPart(int c) {
    if (c < 0x80) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '`' || c == '´';
  }

  private static boolean isHyphen(int c) {
    return c == '-' || c == '‐' || c == '‑';
  }
}
