package org.recoupe.annotation.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Folds spellings, so that names can be compared. */
public final class Spelling {
  /** What romanisations of one name do differently, in the order in which it is folded. */
  private static final String[][] ROMANISATIONS = {
    {"tch", "c"}, {"sch", "s"}, {"chtch", "s"}, {"ch", "s"}, {"sh", "s"}, {"ou", "u"}, {"kh", "h"},
    {"ph", "f"}, {"gu", "g"}, {"zh", "j"}, {"w", "v"}, {"ck", "k"}, {"x", "ks"}, {"dj", "j"},
    {"y", "i"}, {"ei", "e"}, {"ii", "i"}, {"ts", "z"}, {"tz", "z"}
  };

  private Spelling() {}

  /** Lower case without accents, quotation marks and hyphens; white space folded. */
  public static String fold(String words) {
    String plain =
        words.chars().allMatch(c -> c < 0x80)
            ? words
            : Normalizer.normalize(
                words.replace("œ", "oe").replace("Œ", "Oe"), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(plain.length());
    boolean space = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (space && folded.length() > 0) {
          folded.append(' ');
        }
        folded.append(Character.toLowerCase(c));
        space = false;
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        space = true;
      }
    }
    return folded.toString();
  }

  /** The words of a folded name. */
  public static List<String> parts(String folded) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || folded.charAt(i) == ' ') {
        if (i > from) {
          parts.add(folded.substring(from, i));
        }
        from = i + 1;
      }
    }
    return parts;
  }

  /** A folded word as it would be whatever romanisation it was written in. */
  public static String romanised(String folded) {
    String word = folded.toLowerCase(Locale.ROOT);
    for (String[] pair : ROMANISATIONS) {
      word = word.replace(pair[0], pair[1]);
    }
    if (word.endsWith("ine") && word.length() > 4) {
      word = word.substring(0, word.length() - 1);
    }
    StringBuilder single = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (i == 0 || word.charAt(i) != word.charAt(i - 1)) {
        single.append(word.charAt(i));
      }
    }
    return single.toString();
  }

  /** True if two folded words differ in one letter at most (put in, left out or changed). */
  public static boolean near(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    String restA = a.substring(i);
    String restB = b.substring(i);
    if (a.length() == b.length()) {
      return restA.substring(1).equals(restB.substring(1));
    }
    return a.length() > b.length()
        ? restA.substring(1).equals(restB)
        : restB.substring(1).equals(restA);
  }
}
