package org.recoupe.capture;

import org.jsoup.parser.Parser;

/** Walks the text of a parsed node along the source that it was parsed from. */
public final class MarkupText {
  /** The longest named reference of HTML has 33 characters with ampersand and semicolon. */
  private static final int MAX_REFERENCE = 40;

  private MarkupText() {}

  /** Takes a piece of decoded text with its place. */
  public interface Sink {
    /**
     * A piece that stands for {@code source[start, end)}: letter by letter where both are of the
     * same length, as a whole otherwise.
     */
    void piece(String text, int start, int end);
  }

  /**
   * Aligns {@code decoded} with {@code source[start, end)}: character references become pieces of
   * their own, all else is handed on as it stands. Where the two do not fit (a parser may mend its
   * input), the rest is handed on as one piece.
   */
  public static void align(String source, int start, int end, String decoded, Sink sink) {
    int i = start;
    int j = 0;
    int plainSource = start;
    int plainText = 0;
    while (j < decoded.length() && i < end) {
      char s = source.charAt(i);
      char d = decoded.charAt(j);
      if (s == d && s != '&') {
        i++;
        j++;
        continue;
      }
      int length = s == '&' ? referenceLength(source, i, end) : 1;
      String meaning = s == '&' ? decode(source, i, length, decoded, j) : newline(s, d);
      if (meaning == null && s == '&' && d == '&') {
        i++;
        j++;
        continue;
      }
      flush(decoded, plainText, j, plainSource, sink);
      if (meaning == null) {
        if (s == '\r' && d != '\r') {
          i++;
          plainSource = i;
          plainText = j;
          continue;
        }
        sink.piece(decoded.substring(j), i, end);
        return;
      }
      while (s == '&' && length > 1 && !meaningOf(source, i, length).equals(meaning)) {
        length--;
      }
      sink.piece(meaning, i, i + length);
      i += length;
      j += meaning.length();
      plainSource = i;
      plainText = j;
    }
    flush(decoded, plainText, j, plainSource, sink);
    if (j < decoded.length()) {
      sink.piece(decoded.substring(j), i, Math.max(i, end));
    }
  }

  private static void flush(String decoded, int from, int to, int source, Sink sink) {
    if (from < to) {
      sink.piece(decoded.substring(from, to), source, source + to - from);
    }
  }

  private static @org.jspecify.annotations.Nullable String newline(char s, char d) {
    boolean mended = s == '\r' && d == '\n' || s == 0;
    return mended ? String.valueOf(d) : null;
  }

  private static int referenceLength(String source, int at, int end) {
    int i = at + 1;
    int stop = Math.min(end, at + MAX_REFERENCE);
    if (i < stop && source.charAt(i) == '#') {
      i++;
    }
    while (i < stop && isReferenceCharacter(source.charAt(i))) {
      i++;
    }
    return (i < stop && source.charAt(i) == ';' ? i + 1 : i) - at;
  }

  private static boolean isReferenceCharacter(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** What the longest reference at {@code at} means, if the decoded text goes on so. */
  private static @org.jspecify.annotations.Nullable String decode(
      String source, int at, int length, String decoded, int j) {
    for (int l = length; l > 1; l--) {
      String meaning = meaningOf(source, at, l);
      if (!meaning.startsWith("&") && decoded.startsWith(meaning, j)
          || meaning.equals("&") && decoded.startsWith("&", j)) {
        return meaning;
      }
    }
    return null;
  }

  private static String meaningOf(String source, int at, int length) {
    if (length == 6 && source.startsWith("&nbsp;", at)) {
      return "\u00A0";
    }
    if (length == 5 && source.startsWith("&amp;", at)) {
      return "&";
    }
    if (length == 6 && source.startsWith("&quot;", at)) {
      return "\"";
    }
    return Parser.unescapeEntities(source.substring(at, at + length), false);
  }
}
