package org.recoupe.crosscheck.statement;

import java.util.regex.Pattern;

/**
 * The marks of words that were cut out of a longer quotation: « On reste là », dit-il » lacks its
 * opening mark because the quotation began a sentence before.
 */
public final class QuoteMarks {
  private static final Pattern OUTER = Pattern.compile("^[«\"]\\s?|\\s?[»\"]$");

  private static final char OPENING = '«';
  private static final char CLOSING = '»';
  private static final char STRAIGHT = '"';

  private QuoteMarks() {}

  /**
   * {@code text} without a mark at its start and one at its end: a source may have those that a
   * statement shows a sentence away.
   */
  public static String bare(String text) {
    return OUTER.matcher(text).replaceAll("");
  }

  /** True if each mark has its other half. */
  static boolean arePaired(String text) {
    return complete(text).equals(text);
  }

  /** {@code text} with the mark before it or behind it that it lacks. */
  static String complete(String text) {
    return straight(pointed(text));
  }

  private static String pointed(String text) {
    int depth = 0;
    int least = 0;
    for (int i = 0; i < text.length(); i++) {
      depth += text.charAt(i) == OPENING ? 1 : text.charAt(i) == CLOSING ? -1 : 0;
      least = Math.min(least, depth);
    }
    String whole = text;
    if (least < 0) {
      int at = text.indexOf(CLOSING);
      boolean spaced = at > 0 && Character.isSpaceChar(text.charAt(at - 1));
      whole = (spaced ? OPENING + " " : OPENING) + whole;
    }
    if (depth > least) {
      int at = text.lastIndexOf(OPENING);
      boolean spaced = at + 1 < text.length() && Character.isSpaceChar(text.charAt(at + 1));
      whole = whole + (spaced ? " " + CLOSING : CLOSING);
    }
    return whole;
  }

  /** An odd straight mark opens where a space stands before it, and closes where none does. */
  private static String straight(String text) {
    long marks = text.chars().filter(c -> c == STRAIGHT).count();
    if (marks % 2 == 0) {
      return text;
    }
    int first = text.indexOf(STRAIGHT);
    int last = text.lastIndexOf(STRAIGHT);
    if (last > 0 && last == text.length() - 1 && Character.isSpaceChar(text.charAt(last - 1))) {
      // « Elle remercie " »: all that was quoted is cut off.
      return text.substring(0, last).strip();
    }
    if (first > 0 && !opens(text, first)) {
      return STRAIGHT + text;
    }
    return last + 1 < text.length() && opens(text, last) ? text + STRAIGHT : text;
  }

  private static boolean opens(String text, int at) {
    return at == 0
        || !Character.isLetterOrDigit(text.charAt(at - 1))
            && ".,;:!?…)]»".indexOf(text.charAt(at - 1)) < 0
            && at + 1 < text.length()
            && !Character.isSpaceChar(text.charAt(at + 1));
  }
}
