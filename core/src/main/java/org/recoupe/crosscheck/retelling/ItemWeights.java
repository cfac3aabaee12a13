package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.crosscheck.lexicon.Concepts;

/**
 * What each thing that the clauses of a story name tells: more the fewer clauses name it (inverse
 * document frequency, Spärck Jones 1972), less for words that are common in the press. What is
 * shared only by a paraphrase or by the beginning of a stem tells less. Factors were tried on
 * annotated stories; halving or doubling any of them moves no figure by more than .02.
 */
final class ItemWeights {
  /** What a key of half of all clauses tells, which is nothing: taken from all. */
  private static final double COMMON = 1;

  private static final double NUMBER = 1.2;
  private static final double TIME = 0.8;
  private static final double PARAPHRASE = 0.8;
  private static final double BEGINNING = 0.7;

  /** How much of a word's weight hangs on its rarity in the press. */
  private static final double PRESS = 0.5;

  private final Concepts concepts;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final List<Integer> counts = new ArrayList<>();
  private final List<List<Weighed>> items = new ArrayList<>();
  private final int clauses;

  /**
   * An item with what it tells.
   *
   * @param keys numbers of its keys
   * @param values what each tells
   * @param shared true for each key that another clause has too
   */
  record Weighed(Item item, int[] keys, double[] values, boolean[] shared, double weight) {}

  ItemWeights(List<Clause> clauses, Concepts concepts) {
    this.concepts = concepts;
    this.clauses = clauses.size();
    List<List<Item>> read = new ArrayList<>();
    for (Clause clause : clauses) {
      List<Item> some = Item.of(clause, concepts);
      read.add(some);
      LinkedHashSet<String> keys = new LinkedHashSet<>();
      some.forEach(item -> keys.addAll(item.keys()));
      for (String key : keys) {
        Integer known = numbers.putIfAbsent(key, counts.size());
        if (known == null) {
          counts.add(1);
        } else {
          counts.set(known, counts.get(known) + 1);
        }
      }
    }
    for (List<Item> some : read) {
      items.add(some.stream().map(this::weighed).toList());
    }
  }

  /** The items of a clause by its number. */
  List<Weighed> of(int clause) {
    return items.get(clause);
  }

  /** Number of keys. */
  int size() {
    return counts.size();
  }

  private Weighed weighed(Item item) {
    String first = item.keys().get(0);
    double light = item.kind() == Unit.Kind.WORD ? concepts.weightOf(first) : 1;
    double weight = weight(first, item.kind());
    int[] keys = new int[item.keys().size()];
    double[] values = new double[keys.length];
    boolean[] shared = new boolean[keys.length];
    for (int k = 0; k < keys.length; k++) {
      String key = item.keys().get(k);
      keys[k] = numbers.getOrDefault(key, 0);
      values[k] = Math.min(weight, weight(key, item.kind())) * factor(key) * light;
      shared[k] = counts.get(keys[k]) > 1;
    }
    return new Weighed(item, keys, values, shared, weight * light);
  }

  private double weight(String key, Unit.Kind kind) {
    int count = counts.get(numbers.getOrDefault(key, 0));
    double rare = Math.max(0, Math.log(1 + (double) clauses / count) - COMMON);
    return switch (kind) {
      case NUMBER -> rare * NUMBER;
      case TIME -> rare * TIME;
      case NAME -> rare;
      case WORD -> factor(key) == 1 ? rare * (1 - PRESS + PRESS * concepts.rarity(key)) : rare;
    };
  }

  private static double factor(String key) {
    if (key.startsWith(Concepts.BEGINNING)) {
      return BEGINNING;
    }
    return Concepts.isSet(key) ? PARAPHRASE : 1;
  }
}
