package org.recoupe.crosscheck.retelling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What two tellings both have a key for, seen from either side. The keys are compared once; what
 * each tells is another matter on each side. Kept in plain arrays: a story of some hundred reports
 * asks millions of times.
 */
final class Links {
  /** Links that most pairs of sentences have at most. */
  private static final int MOST_LIKELY = 16;

  private static final int PLACES = (1 << Telling.PLACE_BITS) - 1;

  private final Telling one;
  private final Telling other;
  private @Nullable Side there;
  private @Nullable Side back;

  /** For each link the upper half of an entry of {@link Telling#index()}: item and place. */
  private int[] entries = new int[MOST_LIKELY];

  private int[] others = new int[MOST_LIKELY];
  private int size;

  Links(Telling one, Telling other) {
    this.one = one;
    this.other = other;
    long[] far = other.index();
    int at = 0;
    for (long entry : one.index()) {
      int key = (int) (entry >>> Integer.SIZE);
      while (at < far.length && (int) (far[at] >>> Integer.SIZE) < key) {
        at++;
      }
      if (at == far.length) {
        break;
      }
      for (int next = at; next < far.length && (int) (far[next] >>> Integer.SIZE) == key; next++) {
        add((int) entry, (int) far[next]);
      }
    }
  }

  private void add(int one, int other) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, 2 * size);
      others = Arrays.copyOf(others, 2 * size);
    }
    entries[size] = one;
    others[size++] = other;
  }

  Telling one() {
    return one;
  }

  Telling other() {
    return other;
  }

  /** What the matches tell the one: from the most telling on, each item stands for one at most. */
  double evidence() {
    return there().evidence();
  }

  /** The same for the other. */
  double evidenceBack() {
    return back().evidence();
  }

  /** What the matches tell the side that they tell less. */
  double least() {
    return Math.min(evidence(), evidenceBack());
  }

  /** The matches and what they tell the one. */
  Telling.Shared shared() {
    return there().shared();
  }

  /** The matches and what they tell the other. */
  Telling.Shared sharedBack() {
    return back().shared();
  }

  private Side there() {
    if (there == null) {
      there = new Side(one, other.keys().length, entries, others, size);
    }
    return there;
  }

  private Side back() {
    if (back == null) {
      back = new Side(other, one.keys().length, others, entries, size);
    }
    return back;
  }

  /** The links as one side sees them, the most telling first. */
  private static final class Side {
    /** Runs of so many links are sorted by insertion, then merged. */
    private static final int FEW = 16;

    private final Telling own;
    private final int[] from;
    private final int[] to;
    private final double[] values;
    private int[] order;
    private int count;

    Side(Telling own, int items, int[] from, int[] to, int size) {
      this.own = own;
      this.from = from;
      this.to = to;
      values = new double[size];
      order = new int[size];
      for (int link = 0; link < size; link++) {
        values[link] = own.values()[from[link] >>> Telling.PLACE_BITS][from[link] & PLACES];
        if (values[link] > 0) {
          order[count++] = link;
        }
      }
      sort();
      choose(items);
    }

    double evidence() {
      double evidence = 0;
      for (int m = 0; m < count; m++) {
        evidence += value(m);
      }
      return evidence;
    }

    Telling.Shared shared() {
      List<Telling.Match> matches = new ArrayList<>();
      for (int m = 0; m < count; m++) {
        int item = from(m);
        matches.add(
            new Telling.Match(
                value(m), item, to(m), own.items().get(item), from[order[m]] & PLACES));
      }
      return new Telling.Shared(evidence(), matches);
    }

    private double value(int match) {
      return values[order[match]];
    }

    private int from(int match) {
      return from[order[match]] >>> Telling.PLACE_BITS;
    }

    private int to(int match) {
      return to[order[match]] >>> Telling.PLACE_BITS;
    }

    /** Keeps the matches: from the most telling link on, each item stands for one at most. */
    private void choose(int others) {
      boolean[] used = new boolean[own.keys().length];
      boolean[] usedThere = new boolean[others];
      int chosen = 0;
      for (int l = 0; l < count; l++) {
        int item = from(l);
        int far = to(l);
        if (!used[item] && !usedThere[far]) {
          used[item] = true;
          usedThere[far] = true;
          order[chosen++] = order[l];
        }
      }
      count = chosen;
    }

    /** The most telling first, then by items and place. */
    private void sort() {
      for (int start = 0; start < count; start += FEW) {
        insert(start, Math.min(count, start + FEW));
      }
      int[] merged = count > FEW ? new int[count] : order;
      for (int run = FEW; run < count; run *= 2) {
        for (int start = 0; start < count; start += 2 * run) {
          merge(start, Math.min(count, start + run), Math.min(count, start + 2 * run), merged);
        }
        int[] swapped = order;
        order = merged;
        merged = swapped;
      }
    }

    private void insert(int start, int end) {
      for (int i = start + 1; i < end; i++) {
        int link = order[i];
        int at = i;
        for (; at > start && compare(link, order[at - 1]) < 0; at--) {
          order[at] = order[at - 1];
        }
        order[at] = link;
      }
    }

    private void merge(int start, int middle, int end, int[] into) {
      int a = start;
      int b = middle;
      for (int i = start; i < end; i++) {
        boolean first = b == end || a < middle && compare(order[a], order[b]) < 0;
        into[i] = first ? order[a++] : order[b++];
      }
    }

    private int compare(int a, int b) {
      int byValue = Double.compare(values[b], values[a]);
      if (byValue != 0) {
        return byValue;
      }
      int byFrom = Integer.compare(from[a] >>> Telling.PLACE_BITS, from[b] >>> Telling.PLACE_BITS);
      if (byFrom != 0) {
        return byFrom;
      }
      int byTo = Integer.compare(to[a] >>> Telling.PLACE_BITS, to[b] >>> Telling.PLACE_BITS);
      return byTo != 0 ? byTo : Integer.compare(from[a] & PLACES, from[b] & PLACES);
    }
  }
}
