package org.recoupe.capture;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what an archive holds beside articles, by reason. */
final class Skipped {
  /** Reasons that are told apart; an archive may name any number of types. */
  private static final int MAX_REASONS = 50;

  private final Map<String, Integer> counts = new TreeMap<>();

  /** Counts one record. */
  void count(String reason) {
    counts.merge(
        counts.containsKey(reason) || counts.size() < MAX_REASONS ? reason : "other",
        1,
        Integer::sum);
  }

  /** « 3 image/png, 1 status 301 », empty where nothing was skipped. */
  @Override
  public String toString() {
    return counts.entrySet().stream()
        .map(entry -> entry.getValue() + " " + entry.getKey())
        .collect(Collectors.joining(", "));
  }
}
