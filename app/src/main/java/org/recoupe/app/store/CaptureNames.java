package org.recoupe.app.store;

import java.util.ArrayList;
import java.util.List;

/** Makes names from outside safe: relative, visible, without steps upwards or control signs. */
final class CaptureNames {
  /** Longest name of a folder or file, in UTF-16 units; file systems allow 255 bytes. */
  private static final int LONGEST_PART = 80;

  /** Folders and file in a name, at most; the outermost are dropped. */
  private static final int MOST_PARTS = 12;

  private CaptureNames() {}

  /** {@code name} as a relative path that every file system can hold. */
  static String safe(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : name.replace('\\', '/').split("/")) {
      String safe = part(part);
      if (!safe.isEmpty()) {
        parts.add(safe);
      }
    }
    int from = Math.max(0, parts.size() - MOST_PARTS);
    return parts.isEmpty() ? "unnamed" : String.join("/", parts.subList(from, parts.size()));
  }

  private static String part(String part) {
    StringBuilder safe = new StringBuilder();
    part.codePoints().forEach(c -> safe.appendCodePoint(forbidden(c) ? '_' : c));
    String shown = safe.toString().strip();
    while (shown.startsWith(".")) {
      shown = shown.substring(1);
    }
    if (shown.length() <= LONGEST_PART) {
      return shown;
    }
    // The end tells the form of a file, its beginning what it is.
    String end = shown.substring(shown.length() - LONGEST_PART / 2);
    String cut = shown.substring(0, LONGEST_PART / 2) + end;
    return wellFormed(cut);
  }

  private static String wellFormed(String cut) {
    StringBuilder whole = new StringBuilder();
    cut.codePoints().forEach(c -> whole.appendCodePoint(c >= 0xD800 && c <= 0xDFFF ? '_' : c));
    return whole.toString();
  }

  private static boolean forbidden(int c) {
    return Character.isISOControl(c)
        || ":*?\"<>|".indexOf(c) >= 0
        || (c >= 0xD800 && c <= 0xDFFF)
        || Character.getType(c) == Character.FORMAT;
  }

  /**
   * {@code name} with {@code number} before its form: {@code a/b.txt} becomes {@code a/b~2.txt}.
   */
  static String numbered(String name, int number) {
    int slash = name.lastIndexOf('/');
    int dot = name.indexOf('.', slash + 1);
    int at = dot < 0 ? name.length() : dot;
    return name.substring(0, at) + "~" + number + name.substring(at);
  }
}
