package org.recoupe.crosscheck.conflict;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.figure.Figure;

/**
 * The words, names and numbers of the sentence around a clause, with how much each word tells in
 * the story. Two sentences that share much speak of the same matter.
 */
final class Surroundings {
  /** Times of day tell an event; days and years hold for many. */
  private static final Pattern CLOCK = Pattern.compile(".*T\\d{2}:\\d{2}");

  private static final Pattern AGAINST = Pattern.compile("(?iu)(?<!\\p{L})contre \\s*$");

  private final Map<List<Integer>, Map<String, Double>> words = new LinkedHashMap<>();
  private final Map<List<Integer>, Set<String>> numbers = new LinkedHashMap<>();

  /** Numbers of another time, with which the sentence compares: « contre 300 la veille ». */
  private final Map<List<Integer>, Set<String>> against = new LinkedHashMap<>();

  Surroundings(StoryClauses story) {
    for (Clause clause : story.clauses()) {
      List<Integer> sentence = sentence(clause);
      Map<String, Double> told = words.computeIfAbsent(sentence, k -> new LinkedHashMap<>());
      for (Unit unit : clause.units()) {
        // The last key is the widest: the entity, else the set of synonyms, else the stem.
        String key = unit.keys().get(unit.kind() == Unit.Kind.TIME ? 0 : unit.keys().size() - 1);
        if (unit.kind() == Unit.Kind.NUMBER && isAgainst(story, clause, unit)) {
          against.computeIfAbsent(sentence, k -> new LinkedHashSet<>()).add(key);
        }
        if (unit.kind() == Unit.Kind.NUMBER) {
          numbers.computeIfAbsent(sentence, k -> new LinkedHashSet<>()).add(key);
        } else if (unit.kind() != Unit.Kind.TIME || CLOCK.matcher(unit.keys().get(0)).matches()) {
          told.merge(key, story.weights().of(unit), Math::max);
        }
      }
    }
  }

  /**
   * How much two sentences share.
   *
   * @param weight of the words that stand in both
   * @param share of it in the lighter sentence, 0 to 1
   */
  record Shared(double weight, double share) {
    /** True if neither is below its bound. */
    boolean isAtLeast(double leastShare, double leastWeight) {
      return share >= leastShare && weight >= leastWeight;
    }
  }

  /**
   * What the sentences of two clauses share.
   *
   * @param beside keys that do not count
   */
  Shared shared(Clause one, Clause other, Set<String> beside) {
    Map<String, Double> here = of(one);
    Map<String, Double> there = of(other);
    double shared = 0;
    double mine = 0;
    double theirs = 0;
    for (Map.Entry<String, Double> word : here.entrySet()) {
      if (!beside.contains(word.getKey())) {
        mine += word.getValue();
        shared += there.containsKey(word.getKey()) ? word.getValue() : 0;
      }
    }
    for (Map.Entry<String, Double> word : there.entrySet()) {
      theirs += beside.contains(word.getKey()) ? 0 : word.getValue();
    }
    double least = Math.min(mine, theirs);
    return new Shared(shared, least == 0 ? 0 : shared / least);
  }

  /** True if the sentence of {@code clause} gives the number of {@code figure}. */
  boolean gives(Clause clause, Figure figure) {
    return numbers.getOrDefault(sentence(clause), Set.of()).contains(figure.key());
  }

  /** True if the sentence of {@code clause} gives that number for another time. */
  boolean givesForAnotherTime(Clause clause, Figure figure) {
    return against.getOrDefault(sentence(clause), Set.of()).contains(figure.key());
  }

  private static boolean isAgainst(StoryClauses story, Clause clause, Unit unit) {
    int from = Math.min(clause.at().start(), unit.at().start());
    return AGAINST.matcher(story.text(clause).substring(from, unit.at().start())).find();
  }

  private static List<Integer> sentence(Clause clause) {
    return List.of(clause.article(), clause.sentence());
  }

  private Map<String, Double> of(Clause clause) {
    return words.getOrDefault(sentence(clause), Map.of());
  }
}
