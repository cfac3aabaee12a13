package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What two tellings both have a key for, the most telling link first; an item takes part as often
 * as it shares keys. Kept in plain arrays: a story of some hundred reports asks millions of times.
 */
final class Links {
  /** Links that most pairs of sentences have at most. */
  private static final int MOST_LIKELY = 16;

  /** Runs of so many links are sorted by insertion, then merged. */
  private static final int FEW = 16;

  private static final int PLACES = (1 << Telling.PLACE_BITS) - 1;

  private final Telling one;
  private final Telling other;
  private double[] values = new double[MOST_LIKELY];
  private int[] from = new int[MOST_LIKELY];
  private int[] to = new int[MOST_LIKELY];
  private int[] places = new int[MOST_LIKELY];
  private int size;

  Links(Telling one, Telling other) {
    this.one = one;
    this.other = other;
    long[] there = other.index();
    int at = 0;
    for (long here : one.index()) {
      int key = (int) (here >>> 32);
      while (at < there.length && (int) (there[at] >>> 32) < key) {
        at++;
      }
      for (int next = at; next < there.length && (int) (there[next] >>> 32) == key; next++) {
        int item = (int) here >>> Telling.PLACE_BITS;
        add(item, (int) there[next] >>> Telling.PLACE_BITS, (int) here & PLACES);
      }
    }
  }

  private void add(int item, int otherItem, int place) {
    double value = one.values()[item][place];
    if (value <= 0) {
      return;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      from = Arrays.copyOf(from, 2 * size);
      to = Arrays.copyOf(to, 2 * size);
      places = Arrays.copyOf(places, 2 * size);
    }
    values[size] = value;
    from[size] = item;
    to[size] = otherItem;
    places[size++] = place;
  }

  /** What the matches tell: from the most telling link on, each item stands for one at most. */
  double evidence() {
    double evidence = 0;
    for (int link : chosen()) {
      evidence += values[link];
    }
    return evidence;
  }

  /** The matches and what they tell. */
  Telling.Shared shared() {
    double evidence = 0;
    List<Telling.Match> matches = new ArrayList<>();
    for (int link : chosen()) {
      evidence += values[link];
      matches.add(
          new Telling.Match(
              values[link], from[link], to[link], one.items().get(from[link]), places[link]));
    }
    return new Telling.Shared(evidence, matches);
  }

  private int[] chosen() {
    int[] order = order();
    boolean[] usedHere = new boolean[one.keys().length];
    boolean[] usedThere = new boolean[other.keys().length];
    int chosen = 0;
    for (int link : order) {
      if (!usedHere[from[link]] && !usedThere[to[link]]) {
        usedHere[from[link]] = true;
        usedThere[to[link]] = true;
        order[chosen++] = link;
      }
    }
    return Arrays.copyOf(order, chosen);
  }

  /** Numbers of the links, the most telling first, then by items and place. */
  private int[] order() {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      order[i] = i;
    }
    for (int from = 0; from < size; from += FEW) {
      insert(order, from, Math.min(size, from + FEW));
    }
    int[] merged = new int[size];
    for (int run = FEW; run < size; run *= 2) {
      for (int from = 0; from < size; from += 2 * run) {
        merge(order, from, Math.min(size, from + run), Math.min(size, from + 2 * run), merged);
      }
      int[] swapped = order;
      order = merged;
      merged = swapped;
    }
    return order;
  }

  private void insert(int[] order, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      int link = order[i];
      int at = i;
      for (; at > from && compare(link, order[at - 1]) < 0; at--) {
        order[at] = order[at - 1];
      }
      order[at] = link;
    }
  }

  private void merge(int[] order, int from, int middle, int to, int[] into) {
    int a = from;
    int b = middle;
    for (int i = from; i < to; i++) {
      boolean first = b == to || a < middle && compare(order[a], order[b]) < 0;
      into[i] = first ? order[a++] : order[b++];
    }
  }

  private int compare(int a, int b) {
    int byValue = Double.compare(values[b], values[a]);
    if (byValue != 0) {
      return byValue;
    }
    int byFrom = Integer.compare(from[a], from[b]);
    if (byFrom != 0) {
      return byFrom;
    }
    int byTo = Integer.compare(to[a], to[b]);
    return byTo != 0 ? byTo : Integer.compare(places[a], places[b]);
  }
}
