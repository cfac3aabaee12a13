package org.recoupe.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;
import org.recoupe.text.fingerprint.WordReader;
import org.recoupe.text.fingerprint.Words;

/**
 * Reads the calendar days that a text names, such as « 15 octobre ». The year is left out: where it
 * is missing in a text that has no date either, the day alone still tells one event from another.
 */
final class NamedDays {
  /** Places that each month takes. */
  private static final int MONTH = 31;

  private static final int YEAR = 12 * MONTH;

  private final Map<Integer, Integer> months = new TreeMap<>();

  NamedDays(WordReader reader) {
    for (List<String> row : WordList.rowsOfAllLanguages("article/months.txt")) {
      for (String name : row.get(1).split("\\|")) {
        Words word = reader.read(name, new Span(0, name.length()));
        months.put(word.exact(0), Integer.parseInt(row.get(0)) - 1);
      }
    }
  }

  /** The days that {@code words} of {@code text} name, as places in a year, ascending. */
  List<Integer> of(String text, Words words) {
    TreeSet<Integer> days = new TreeSet<>();
    for (int i = 0; i + 1 < words.size(); i++) {
      Integer month = words.number(i) ? months.get(words.exact(i + 1)) : null;
      if (month != null && words.at(i).length() <= 2) {
        int day = Integer.parseInt(words.at(i).of(text));
        if (day >= 1 && day <= MONTH) {
          days.add(month * MONTH + day);
        }
      }
    }
    return List.copyOf(days);
  }

  /** The place of {@code date} in its year. */
  static int place(LocalDate date) {
    return (date.getMonthValue() - 1) * MONTH + date.getDayOfMonth();
  }

  /** Days between two places in a year, whichever year. */
  static int between(int one, int other) {
    int apart = Math.abs(one - other);
    return Math.min(apart, YEAR - apart);
  }
}
