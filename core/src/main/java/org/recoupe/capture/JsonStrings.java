package org.recoupe.capture;

import org.recoupe.text.AlignedText;

/** Decodes JSON strings (RFC 8259, section 7) so that each character keeps its place. */
public final class JsonStrings {
  private JsonStrings() {}

  /**
   * The string whose opening quotation mark stands at {@code quote} in {@code source}. Unknown
   * escapes stand for themselves; a string without end goes to the end of {@code source}.
   *
   * @return its characters, aligned with {@code source}
   */
  public static AlignedText at(String source, int quote) {
    AlignedText.Builder builder = new AlignedText.Builder(source);
    int plain = quote + 1;
    int i = plain;
    while (i < source.length() && source.charAt(i) != '"') {
      if (source.charAt(i) != '\\' || i + 1 >= source.length()) {
        i++;
        continue;
      }
      if (plain < i) {
        builder.copy(plain, i);
      }
      int end = i + 2;
      char escape = source.charAt(i + 1);
      int code = -1;
      if (escape == 'u' && i + 6 <= source.length()) {
        code = hex(source, i + 2);
      }
      String decoded;
      if (code >= 0) {
        end = i + 6;
        decoded = String.valueOf((char) code);
      } else {
        decoded =
            switch (escape) {
              case 'n' -> "\n";
              case 't' -> "\t";
              case 'r' -> "\r";
              case 'b' -> "\b";
              case 'f' -> "\f";
              default -> String.valueOf(escape);
            };
      }
      builder.replace(i, end, decoded);
      i = end;
      plain = i;
    }
    if (plain < i) {
      builder.copy(plain, i);
    }
    return builder.build();
  }

  private static int hex(String source, int from) {
    int code = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(source.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      code = code * 16 + digit;
    }
    return code;
  }
}
