package org.recoupe.crosscheck.entity;

import java.util.List;
import org.recoupe.annotation.name.Spelling;

/** Compares folded names of persons. */
final class Person {
  /** In surnames of so many letters one letter may differ: a slip or another romanisation. */
  static final int LONG_SURNAME = 6;

  /** First names that share so many letters may be one name in two languages. */
  private static final int SHARED_START = 4;

  private Person() {}

  /**
   * True if the first names of two full names can be one (« Alexandre », « Alexander », « A. »).
   */
  static boolean sameFirst(String a, String b) {
    List<String> left = Spelling.parts(a);
    List<String> right = Spelling.parts(b);
    String x = Spelling.romanised(left.get(0));
    String y = Spelling.romanised(right.get(0));
    if (x.equals(y) || x.length() == 1 && y.startsWith(x) || y.length() == 1 && x.startsWith(y)) {
      return true;
    }
    return x.length() > SHARED_START
            && y.length() > SHARED_START
            && x.substring(0, SHARED_START).equals(y.substring(0, SHARED_START))
        || x.length() > SHARED_START && y.length() > SHARED_START && Spelling.near(x, y);
  }
}
