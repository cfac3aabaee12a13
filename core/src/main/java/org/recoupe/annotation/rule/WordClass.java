package org.recoupe.annotation.rule;

import java.util.List;
import java.util.Set;

/** Words that stand for a value: a list, a range of digits, or number words. */
interface WordClass {
  /** Marks digits in {@link #firstWords()}. */
  String DIGITS = "0";

  /**
   * A way to read words as an entry.
   *
   * @param end index of the word after it
   * @param value what it stands for
   */
  record Reading(int end, String value) {}

  /** All ways to read the words from {@code at} on, the longest first. */
  List<Reading> read(Words words, int at);

  /** Words that an entry can begin with, folded; {@link #DIGITS} for any digits. */
  Set<String> firstWords();
}
