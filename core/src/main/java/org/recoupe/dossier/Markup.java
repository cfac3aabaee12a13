package org.recoupe.dossier;

/** Escapes text for HTML and XML, in content and in quoted attribute values alike. */
public final class Markup {
  private Markup() {}

  /**
   * Adds {@code text} to {@code out}. A character that XML or HTML forbids, half of a pair, or a
   * sign that could turn the direction of what follows becomes a replacement character.
   */
  public static void escape(String text, StringBuilder out) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\n', '\t' -> out.append(c);
        default -> out.append(isShown(text, i) ? c : '\ufffd');
      }
    }
  }

  private static boolean isShown(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
    boolean turns = (c >= '\u202a' && c <= '\u202e') || (c >= '\u2066' && c <= '\u2069');
    return !Character.isISOControl(c) && !turns && c != '\ufffe' && c != '\uffff';
  }
}
