package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.text.Span;

/**
 * A clause, or clauses of one sentence that follow each other, as they are compared with another
 * report: the things that they name, each once, with what each tells.
 *
 * @param clauses in text order, at least one
 * @param at from the first to the last of them
 * @param items the things named
 * @param keys for each item the numbers of its keys
 * @param values for each item what each key tells when it is shared
 * @param weights for each item what it tells
 * @param total sum of the weights
 * @param asserted for each item true if it stands in the predicate of its clause
 * @param index a key (upper half), an item that has it and which of its keys it is, sorted; without
 *     those that no other clause has
 * @param denied true if a particle or a verb denies
 */
public record Telling(
    List<Clause> clauses,
    Span at,
    List<Item> items,
    int[][] keys,
    double[][] values,
    double[] weights,
    double total,
    boolean[] asserted,
    long[] index,
    boolean denied) {
  /** Bits of {@link #index} that tell which key of its item a key is; further keys link nothing. */
  static final int PLACE_BITS = 12;

  /** Items that the other bits of that half tell apart; further ones link nothing. */
  private static final int MOST_ITEMS = 1 << Integer.SIZE - PLACE_BITS;

  /**
   * What two tellings share, from the side of one.
   *
   * @param evidence what all matches tell
   * @param matches the most telling first; each item is in one at most
   */
  record Shared(double evidence, List<Match> matches) {
    /** Number of things shared. */
    int items() {
      return matches.size();
    }
  }

  /**
   * An item of one telling that stands for one of another.
   *
   * @param value what that tells
   * @param from number of the item in the one
   * @param to number of the item in the other
   * @param item the item of the one
   * @param place which of its keys it is: the most telling one that both have
   */
  record Match(double value, int from, int to, Item item, int place) {
    String key() {
      return item.keys().get(place);
    }
  }

  /**
   * A telling of some clauses.
   *
   * @param predicates for each clause where its predicate starts
   */
  static Telling of(
      List<Clause> clauses,
      List<ItemWeights.Weighed> weighed,
      List<Integer> predicates,
      boolean denied) {
    List<ItemWeights.Weighed> items = new ArrayList<>();
    Set<Integer> seen = new LinkedHashSet<>();
    for (ItemWeights.Weighed item : weighed) {
      if (seen.add(item.keys()[0])) {
        items.add(item);
      }
    }
    boolean[] asserted = new boolean[items.size()];
    for (int i = 0; i < asserted.length; i++) {
      int at = items.get(i).item().at().start();
      for (int c = 0; c < clauses.size(); c++) {
        Span clause = clauses.get(c).at();
        asserted[i] |= at >= predicates.get(c) && at < clause.end();
      }
    }
    List<Long> index = new ArrayList<>();
    double total = 0;
    for (int i = 0; i < items.size(); i++) {
      total += items.get(i).weight();
      int[] keys = items.get(i).keys();
      for (int k = 0; i < MOST_ITEMS && k < Math.min(keys.length, 1 << PLACE_BITS); k++) {
        if (items.get(i).shared()[k]) {
          index.add((long) keys[k] << Integer.SIZE | (long) i << PLACE_BITS | k);
        }
      }
    }
    return new Telling(
        List.copyOf(clauses),
        clauses.get(0).at().union(clauses.get(clauses.size() - 1).at()),
        items.stream().map(ItemWeights.Weighed::item).toList(),
        items.stream().map(ItemWeights.Weighed::keys).toArray(int[][]::new),
        items.stream().map(ItemWeights.Weighed::values).toArray(double[][]::new),
        items.stream().mapToDouble(ItemWeights.Weighed::weight).toArray(),
        total,
        asserted,
        index.stream().mapToLong(Long::longValue).sorted().toArray(),
        denied);
  }

  /** All of it as one clause. */
  public Clause clause() {
    return clauses.stream().reduce(Clause::join).orElseThrow();
  }

  /** Number of its article in the story. */
  public int article() {
    return clauses.get(0).article();
  }

  /** True if all of it is somebody's words in quotation marks. */
  boolean isQuoted() {
    return clauses.stream().allMatch(Clause::quoted);
  }

  /** What this and {@code other} share: each item stands for one of the other at most. */
  Links links(Telling other) {
    return new Links(this, other);
  }

  /** True if both give numbers and none is the same. */
  boolean countsOtherwise(Telling other) {
    return differs(other, Unit.Kind.NUMBER, Item.NUMBER);
  }

  /** True if both give names and none is the same. */
  boolean namesOthers(Telling other) {
    return differs(other, Unit.Kind.NAME, "");
  }

  /** True if both name days and none is the same; or, where one names none, years. */
  boolean datesOtherwise(Telling other) {
    for (String kind : List.of(Item.DAY, Item.WEEKDAY, Item.YEAR)) {
      if (differs(other, Unit.Kind.TIME, kind)) {
        return true;
      }
    }
    return false;
  }

  private boolean differs(Telling other, Unit.Kind kind, String opening) {
    if (!has(kind) || !other.has(kind)) {
      return false;
    }
    return Differing.differ(named(kind, opening), other.named(kind, opening));
  }

  private boolean has(Unit.Kind kind) {
    for (Item item : items) {
      if (item.kind() == kind) {
        return true;
      }
    }
    return false;
  }

  private Set<String> named(Unit.Kind kind, String opening) {
    Set<String> keys = new TreeSet<>();
    for (Item item : items) {
      if (item.kind() == kind) {
        item.keys().stream().filter(key -> key.startsWith(opening)).forEach(keys::add);
      }
    }
    return keys;
  }
}
