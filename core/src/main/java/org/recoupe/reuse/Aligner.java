package org.recoupe.reuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.recoupe.text.fingerprint.Words;

/**
 * Aligns two texts: runs of equal stems are chained, where they follow one another closely in both
 * texts, into passages; passages may stand in any order (local alignment by chaining of seeds, as
 * in Altschul et al. 1990 and Abouelhoda and Ohlebusch 2005).
 */
final class Aligner {
  /** Places of one seed in a text that are tried; more are a refrain. */
  private static final int MOST_PLACES = 48;

  /** Words compared for each word of both texts, before a text of refrains is given up. */
  private static final int MOST_WORK = 200;

  /** Runs of equal words that are chained; in articles, a dozen to some hundred. */
  private static final int MOST_BLOCKS = 8_000;

  private final ReuseOptions options;

  Aligner(ReuseOptions options) {
    this.options = options;
  }

  /** A text that many others are aligned with. */
  final class Indexed {
    private final Words words;
    private final int[] heads;
    private final int[] next;
    private final int mask;

    Indexed(Words words) {
      this.words = words;
      int seeds = Math.max(0, words.size() - options.seed() + 1);
      int capacity = Integer.highestOneBit(Math.max(16, seeds * 2)) * 2;
      this.mask = capacity - 1;
      this.heads = new int[capacity];
      this.next = new int[seeds];
      Arrays.fill(heads, -1);
      for (int i = seeds - 1; i >= 0; i--) {
        int slot = seedHash(words, i) & mask;
        next[i] = heads[slot];
        heads[slot] = i;
      }
    }

    /**
     * Passages that {@code other} shares with this text, best first.
     *
     * @param first index of this text
     * @param second index of the other
     */
    Kinship align(int first, int second, Words other) {
      Evidence evidence = new Evidence(words, other);
      List<Match> matches = chain(words, other, blocks(other), evidence);
      int shorter = Math.min(words.size(), other.size());
      return new Kinship(first, second, shorter, matches, evidence.all());
    }

    private List<int[]> blocks(Words other) {
      List<int[]> blocks = new ArrayList<>();
      int seed = options.seed();
      long work = (long) MOST_WORK * (words.size() + other.size());
      for (int j = 0; j + seed <= other.size() && blocks.size() < MOST_BLOCKS && work > 0; j++) {
        int tried = 0;
        for (int i = heads[seedHash(other, j) & mask]; i >= 0 && tried < MOST_PLACES; i = next[i]) {
          tried++;
          if (i > 0 && j > 0 && words.stem(i - 1) == other.stem(j - 1)) {
            continue;
          }
          int length = run(words, i, other, j);
          work -= length;
          if (length >= seed && contentIn(words, i, i + length) > 0) {
            blocks.add(new int[] {i, j, length});
          }
        }
      }
      return blocks;
    }
  }

  private int seedHash(Words words, int at) {
    int hash = 0;
    for (int k = 0; k < options.seed(); k++) {
      hash = hash * 0x2c1b3c6d + words.stem(at + k);
    }
    return hash ^ (hash >>> 15);
  }

  private static int run(Words a, int i, Words b, int j) {
    int length = 0;
    while (i + length < a.size()
        && j + length < b.size()
        && a.stem(i + length) == b.stem(j + length)) {
      length++;
    }
    return length;
  }

  private static int contentIn(Words words, int from, int to) {
    int content = 0;
    for (int i = from; i < to; i++) {
      if (words.content(i)) {
        content++;
      }
    }
    return content;
  }

  /** Chains blocks {@code {start in a, start in b, length}} by dynamic programming. */
  private List<Match> chain(Words a, Words b, List<int[]> blocks, Evidence evidence) {
    blocks.sort(
        Comparator.<int[]>comparingInt(x -> x[0] + x[2]).thenComparingInt(x -> x[1] + x[2]));
    int n = blocks.size();
    double[] score = new double[n];
    int[] before = new int[n];
    int low = 0;
    for (int k = 0; k < n; k++) {
      int[] block = blocks.get(k);
      score[k] = block[2];
      before[k] = -1;
      low = Math.min(low, k);
      for (int m = k - 1; m >= 0; m--) {
        int[] earlier = blocks.get(m);
        int gapA = block[0] - earlier[0] - earlier[2];
        if (gapA > options.gap()) {
          break;
        }
        int gapB = block[1] - earlier[1] - earlier[2];
        if (earlier[0] >= block[0] || earlier[1] >= block[1] || gapB > options.gap()) {
          continue;
        }
        int overlap = Math.max(0, -Math.min(gapA, gapB));
        if (overlap >= block[2]) {
          continue;
        }
        double joined = score[m] + block[2] - overlap - 0.1 * (Math.abs(gapA) + Math.abs(gapB));
        if (joined > score[k]) {
          score[k] = joined;
          before[k] = m;
        }
      }
    }
    return pick(a, b, blocks, score, before, evidence);
  }

  /** Takes the best chains that overlap no better one. */
  private List<Match> pick(
      Words a, Words b, List<int[]> blocks, double[] score, int[] before, Evidence evidence) {
    Integer[] order = new Integer[blocks.size()];
    Arrays.setAll(order, k -> k);
    Arrays.sort(order, Comparator.<Integer>comparingDouble(k -> -score[k]).thenComparing(k -> k));
    boolean[] usedA = new boolean[a.size()];
    boolean[] usedB = new boolean[b.size()];
    boolean[] taken = new boolean[blocks.size()];
    List<Match> matches = new ArrayList<>();
    for (int last : order) {
      if (taken[last]) {
        continue;
      }
      Chain chain = new Chain(a, usedA, usedB);
      for (int k = last; k >= 0 && !taken[k]; k = before[k]) {
        taken[k] = true;
        if (!chain.prepend(blocks.get(k))) {
          break;
        }
      }
      int counted = evidence.size();
      Match match = chain.close(evidence);
      if (match != null
          && match.same() >= options.leastWords()
          && match.content() >= options.leastContent()) {
        matches.add(match);
      } else {
        evidence.drop(counted);
      }
    }
    return matches;
  }
}
