package org.recoupe.annotation.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.rule.Word;
import org.recoupe.annotation.rule.Words;
import org.recoupe.text.WordList;

/**
 * Weekly series of which the first day is publicly known ({@code fr/time/known-series.txt}), as the
 * terms of offices are: a report that names one and counts its days says when it was written.
 */
final class KnownSeries {
  private final Map<List<String>, LocalDate> firstByName = new LinkedHashMap<>();

  /** The table for French. */
  KnownSeries() {
    this(WordList.lines("fr/time/known-series.txt"));
  }

  KnownSeries(List<String> lines) {
    for (String line : lines) {
      int bar = line.indexOf('|');
      LocalDate first = LocalDate.parse(line.substring(bar + 1).strip());
      for (String name : line.substring(0, bar).split(",")) {
        firstByName.put(folded(Words.of(name)), first);
      }
    }
  }

  /** The first day of the one series that {@code text} names; null for none or several. */
  @Nullable LocalDate first(String text) {
    List<String> words = folded(Words.of(text));
    List<LocalDate> named = new ArrayList<>();
    for (Map.Entry<List<String>, LocalDate> series : firstByName.entrySet()) {
      List<String> name = series.getKey();
      for (int i = 0; i + name.size() <= words.size(); i++) {
        if (words.subList(i, i + name.size()).equals(name)) {
          named.add(series.getValue());
          break;
        }
      }
    }
    return named.stream().distinct().count() == 1 ? named.get(0) : null;
  }

  private static List<String> folded(Words words) {
    return words.list().stream().map(Word::folded).toList();
  }
}
