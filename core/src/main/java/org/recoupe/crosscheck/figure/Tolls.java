package org.recoupe.crosscheck.figure;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Span;
import org.recoupe.text.WordList;

/**
 * Reads what befell those whom a number counts: « neuf morts », « quinze personnes ont été blessées
 * ». A toll holds for the event, not for the day on which it is told, so that yesterday's and
 * today's can be put side by side.
 */
final class Tolls {
  /** Words behind the number, that of those counted included, among which a toll is told. */
  private static final int BEHIND = 6;

  /** Words in front of the number among which a verb may tell it. */
  private static final int BEFORE = 3;

  /** Words of the phrases among them. */
  private static final int PHRASE = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}-]++");
  private static final Pattern STOP = Pattern.compile("[,;:.()«»\"“”]|\\bet\\b");

  /** What a verb tells ends at a comma and at the next number: « un mort, 17 éborgnés ». */
  private static final Pattern BEFORE_STOP = Pattern.compile("[,;().«»\"“”\\d]|\\bet\\b");

  private final Map<String, Map<String, Set<String>>> words = new LinkedHashMap<>();

  Tolls() {
    for (String line : WordList.lines("fr/conflict/tolls.txt")) {
      List<String> parts = List.of(line.split(" +"));
      words
          .computeIfAbsent(parts.get(1), k -> new LinkedHashMap<>())
          .computeIfAbsent(parts.get(0), k -> new LinkedHashSet<>())
          .addAll(parts.subList(2, parts.size()));
    }
  }

  /**
   * What befell those counted by {@code quantity}, such as {@code dead} or {@code hurt grave}.
   *
   * @param clause the clause around it, UTF-16 in {@code text}
   * @return empty where the clause does not tell
   */
  String of(Quantity quantity, Span clause, String text) {
    if (quantity.unit() != null) {
      return "";
    }
    String behind =
        text.substring(quantity.at().end(), Math.max(quantity.at().end(), clause.end()));
    Matcher stop = STOP.matcher(behind);
    List<String> after = words(behind.substring(0, stop.find() ? stop.start() : behind.length()));
    if (!after.isEmpty() && forms("part", "skip").contains(after.get(0))) {
      return "";
    }
    List<String> near = after.subList(0, Math.min(BEHIND, after.size()));
    String toll = first("of", near);
    if (toll.isEmpty()) {
      List<String> before =
          words(
              last(
                  text.substring(
                      Math.min(clause.start(), quantity.at().start()), quantity.at().start())));
      toll = first("before", before.subList(Math.max(0, before.size() - BEFORE), before.size()));
    }
    // Where they were hurt tells more of a part than how badly.
    String limb = first("limb", behindToll(after));
    String how = limb.isEmpty() ? first("how", near) : limb;
    return toll.isEmpty() || how.isEmpty() ? toll : toll + " " + how;
  }

  /** The words behind that for what befell them: « blessés [à l'œil] ». */
  private List<String> behindToll(List<String> after) {
    for (int i = 0; i < after.size(); i++) {
      if (!first("of", after.subList(i, i + 1)).isEmpty()) {
        return after.subList(i, Math.min(after.size(), i + BEHIND));
      }
    }
    return List.of();
  }

  /** What stands behind the last stop. */
  private static String last(String part) {
    Matcher stop = BEFORE_STOP.matcher(part);
    int from = 0;
    while (stop.find()) {
      from = stop.end();
    }
    return part.substring(from);
  }

  private static List<String> words(String part) {
    return WORD.matcher(Lexicon.fold(part)).results().map(r -> r.group()).toList();
  }

  /** What the first of {@code near} tells that tells anything. */
  private String first(String where, List<String> near) {
    for (int i = 0; i < near.size(); i++) {
      // « a perdu la vie » tells it in three words.
      String three = String.join("_", near.subList(i, Math.min(near.size(), i + PHRASE)));
      for (Map.Entry<String, Set<String>> toll : words.getOrDefault(where, Map.of()).entrySet()) {
        if (toll.getValue().contains(near.get(i)) || toll.getValue().contains(three)) {
          return toll.getKey();
        }
      }
    }
    return "";
  }

  /** Nouns whose number an ordinal tells: « une deuxième victime ». */
  List<String> counted() {
    return List.copyOf(forms("dead", "nth"));
  }

  private Set<String> forms(String toll, String where) {
    return words.getOrDefault(where, Map.of()).getOrDefault(toll, Set.of());
  }
}
