package org.recoupe.crosscheck.conflict;

/** Compares the letters of two names. */
final class Letters {
  private Letters() {}

  /** True if one letter is another, missing or more, and that is no ending of French. */
  static boolean isSlip(String a, String b) {
    if (a.equals(b) || Math.abs(a.length() - b.length()) > 1 || distance(a, b) != 1) {
      return false;
    }
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    boolean ending =
        longer.length() > shorter.length()
            && longer.startsWith(shorter)
            && (longer.endsWith("s") || longer.endsWith("e") || longer.endsWith("x"));
    return !ending;
  }

  /** True if two letters in a row have changed places. */
  static boolean isSwap(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return a.length() == b.length()
        && i + 1 < a.length()
        && a.charAt(i) == b.charAt(i + 1)
        && a.charAt(i + 1) == b.charAt(i)
        && a.substring(i + 2).equals(b.substring(i + 2));
  }

  /** True if one writes a letter twice that the other writes once, inside the word. */
  static boolean isDoubled(String a, String b) {
    String longer = a.length() > b.length() ? a : b;
    String shorter = a.length() > b.length() ? b : a;
    int i = 0;
    while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
      i++;
    }
    return longer.length() == shorter.length() + 1
        && i > 0
        && i < shorter.length()
        && longer.charAt(i) == longer.charAt(i - 1)
        && longer.substring(i + 1).equals(shorter.substring(i));
  }

  /** Edit distance (Levenshtein 1966). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int keep = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(keep, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
