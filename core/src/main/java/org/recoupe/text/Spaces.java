package org.recoupe.text;

/** White space of ASCII, as the regular expression {@code \s} has it. */
public final class Spaces {
  private Spaces() {}

  /** {@code text} with one space for each run of white space. */
  public static String single(String text) {
    int length = text.length();
    int at = 0;
    while (at < length && (!isSpace(text.charAt(at)) || isSingle(text, at))) {
      at++;
    }
    if (at == length) {
      return text;
    }
    StringBuilder out = new StringBuilder(length).append(text, 0, at);
    for (; at < length; at++) {
      if (!isSpace(text.charAt(at))) {
        out.append(text.charAt(at));
      } else if (at == 0 || !isSpace(text.charAt(at - 1))) {
        out.append(' ');
      }
    }
    return out.toString();
  }

  private static boolean isSingle(String text, int at) {
    return text.charAt(at) == ' ' && (at + 1 == text.length() || !isSpace(text.charAt(at + 1)));
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }
}
