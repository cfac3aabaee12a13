package org.recoupe.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.text.fingerprint.Hashes;

/**
 * Finds headlines of one form, filled in again and again: the weather of each town. They are one
 * series, and what they share with others is its form, not an event. Where figures differ, each is
 * news of its own.
 */
final class Series {
  /** Content words in a row that may differ, at most: the name of a town. */
  private static final int LONGEST_FILL = 3;

  /** Content words that all have, at least, so that no usual opening makes a series. */
  private static final int LEAST_FORM = 4;

  /** Headlines that make a series, at least; half of the aggregator's smallest one. */
  private static final int LEAST = 8;

  private Series() {}

  /** A content word of a headline; figures are known by their last bit. */
  static int word(int stem, boolean figure) {
    return stem & ~1 | (figure ? 1 : 0);
  }

  /**
   * For each list of content words the number of its series, 0 where it is in none. The order of
   * the common words does not count: « La météo de demain à X » is of the form of « X : la météo de
   * demain ». Of several forms that one holds which leaves least to fill in.
   */
  static long[] of(List<List<Integer>> wordings) {
    Map<List<Integer>, Long> series = new LinkedHashMap<>();
    for (List<Integer> wording : wordings) {
      series.put(wording, 0L);
    }
    Map<Long, List<List<Integer>>> forms = new TreeMap<>();
    for (List<Integer> wording : series.keySet()) {
      for (long form : forms(wording)) {
        forms.computeIfAbsent(form, k -> new ArrayList<>(2)).add(wording);
      }
    }
    for (List<Integer> wording : new ArrayList<>(series.keySet())) {
      for (long form : forms(wording)) {
        if (forms.getOrDefault(form, List.of()).size() >= LEAST) {
          series.put(wording, form);
          break;
        }
      }
    }
    return wordings.stream().mapToLong(wording -> series.getOrDefault(wording, 0L)).toArray();
  }

  /** What is left of {@code words} without one to three in a row, one first. */
  private static long[] forms(List<Integer> words) {
    long all = words.stream().mapToLong(Hashes::mix).sum();
    List<Long> forms = new ArrayList<>();
    for (int fill = 1; fill <= LONGEST_FILL && words.size() - fill >= LEAST_FORM; fill++) {
      for (int from = 0; from + fill <= words.size(); from++) {
        List<Integer> filled = words.subList(from, from + fill);
        if (filled.stream().noneMatch(word -> (word & 1) == 1)) {
          forms.add(Hashes.mix(all - filled.stream().mapToLong(Hashes::mix).sum()) | 1);
        }
      }
    }
    return forms.stream().mapToLong(Long::longValue).distinct().toArray();
  }
}
