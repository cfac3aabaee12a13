package org.recoupe.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.recoupe.crosscheck.retelling.RetellingModel;

/**
 * Trains small trees one after the other, each on what those before leave wrong (gradient boosting
 * with the second-order leaf values of Friedman, Hastie and Tibshirani 2000). Strict arithmetic in
 * a fixed order: the same data give the same trees to the last digit.
 *
 * @param trees number of trees
 * @param depth questions one after the other in a tree
 * @param rate how much of what a tree would mend is taken
 * @param leastWeight least weight (p times 1 - p, summed) of the examples at a leaf
 * @param penalty what is added to the weight of a leaf, which draws its value to nought
 * @param signs for each trait 1 where a question may only find more of it to speak for, -1 where
 *     only against; 0 where both may be
 */
public record BoostedTrees(
    int trees, int depth, double rate, double leastWeight, double penalty, int[] signs) {
  /** Bounds that are tried for a trait, at equal shares of the examples. */
  private static final int BOUNDS = 48;

  /** Bounds and leaves are rounded as they are written. */
  private static final double DIGITS = 1e4;

  /** The examples of one training. */
  private static final class Data {
    final double[][] x;
    final double[][] bounds;
    final byte[][] bins;
    final double[] score;
    final double[] gradient;
    final double[] weight;

    Data(double[][] x) {
      this.x = x;
      int width = x[0].length;
      this.bounds = new double[width][];
      this.bins = new byte[width][x.length];
      this.score = new double[x.length];
      this.gradient = new double[x.length];
      this.weight = new double[x.length];
      for (int t = 0; t < width; t++) {
        bounds[t] = bounds(t);
        for (int i = 0; i < x.length; i++) {
          int bin = Arrays.binarySearch(bounds[t], x[i][t]);
          bins[t][i] = (byte) (bin >= 0 ? bin + 1 : -bin - 1);
        }
      }
    }

    private double[] bounds(int t) {
      double[] sorted = new double[x.length];
      for (int i = 0; i < x.length; i++) {
        sorted[i] = x[i][t];
      }
      Arrays.sort(sorted);
      double[] some = new double[BOUNDS];
      for (int b = 0; b < BOUNDS; b++) {
        double value = sorted[(int) ((b + 1L) * (x.length - 1) / (BOUNDS + 1))];
        some[b] = StrictMath.ceil(value * DIGITS) / DIGITS;
      }
      return Arrays.stream(some).filter(bound -> bound > sorted[0]).distinct().toArray();
    }
  }

  /** The model for traits {@code x} of pairs of which {@code same} say the same. */
  public RetellingModel train(double[][] x, boolean[] same) {
    Data data = new Data(x);
    int positive = 0;
    for (boolean is : same) {
      positive += is ? 1 : 0;
    }
    double bias = rounded(StrictMath.log((positive + 1.0) / (same.length - positive + 1.0)));
    Arrays.fill(data.score, bias);
    int[] all = new int[x.length];
    Arrays.setAll(all, i -> i);
    List<RetellingModel.Tree> made = new ArrayList<>();
    for (int t = 0; t < trees; t++) {
      for (int i = 0; i < x.length; i++) {
        double p = 1 / (1 + StrictMath.exp(-data.score[i]));
        data.gradient[i] = (same[i] ? 1 : 0) - p;
        data.weight[i] = p * (1 - p);
      }
      RetellingModel.Tree tree = grow(data, all, depth);
      made.add(tree);
      for (int i = 0; i < x.length; i++) {
        data.score[i] += tree.of(x[i]);
      }
    }
    return new RetellingModel(bias, made);
  }

  private static double rounded(double value) {
    return StrictMath.rint(value * DIGITS) / DIGITS;
  }

  /** Where examples are parted, and how much that wins. */
  private record Cut(int trait, int bound, double gain) {}

  private RetellingModel.Tree grow(Data data, int[] some, int left) {
    double gradient = 0;
    double weight = 0;
    for (int i : some) {
      gradient += data.gradient[i];
      weight += data.weight[i];
    }
    Cut best = new Cut(-1, 0, 0);
    for (int t = 0; left > 0 && t < data.bounds.length; t++) {
      best = cut(data, some, t, gradient, weight, best);
    }
    if (best.trait() < 0) {
      return new RetellingModel.Leaf(rounded(rate * gradient / (weight + penalty)));
    }
    byte[] bins = data.bins[best.trait()];
    int bound = best.bound();
    int[] less = Arrays.stream(some).filter(i -> bins[i] <= bound).toArray();
    int[] more = Arrays.stream(some).filter(i -> bins[i] > bound).toArray();
    return new RetellingModel.Question(
        best.trait(),
        data.bounds[best.trait()][best.bound()],
        grow(data, less, left - 1),
        grow(data, more, left - 1));
  }

  private Cut cut(Data data, int[] some, int t, double gradient, double weight, Cut best) {
    double[] gradients = new double[data.bounds[t].length + 1];
    double[] weights = new double[gradients.length];
    for (int i : some) {
      gradients[data.bins[t][i]] += data.gradient[i];
      weights[data.bins[t][i]] += data.weight[i];
    }
    double before = gradient * gradient / (weight + penalty);
    double g = 0;
    double w = 0;
    Cut found = best;
    for (int b = 0; b + 1 < gradients.length; b++) {
      g += gradients[b];
      w += weights[b];
      if (w >= leastWeight && weight - w >= leastWeight) {
        double rest = gradient - g;
        double rise = rest / (weight - w + penalty) - g / (w + penalty);
        if (rise * signs[t] < 0) {
          continue;
        }
        double gain = g * g / (w + penalty) + rest * rest / (weight - w + penalty) - before;
        if (gain > found.gain()) {
          found = new Cut(t, b, gain);
        }
      }
    }
    return found;
  }
}
