package org.recoupe.eval.train;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.relation.PairScorer;

/**
 * Trains multinomial logistic regression by full gradient steps with an L2 penalty, on features
 * centred and scaled to unit variance. Strict arithmetic in a fixed order: the same data give the
 * same weights to the last bit.
 */
public final class SoftmaxTrainer {
  private static final int STEPS = 400;
  private static final double LEAST_VARIANCE = 1e-9;
  private static final double MOMENTUM = 0.9;
  private static final double RATE = 0.05;

  private final double penalty;

  /** A trainer with an L2 penalty, as a share of the mean loss. */
  public SoftmaxTrainer(double penalty) {
    this.penalty = penalty;
  }

  /** Weights for {@code examples} with the class of each. */
  public PairScorer train(
      List<String> classes, List<Map<String, Double>> examples, List<String> labels) {
    Set<String> seen = new LinkedHashSet<>();
    examples.forEach(e -> seen.addAll(e.keySet()));
    List<String> names = new ArrayList<>(seen);
    int n = examples.size();
    int width = names.size();
    double[][] x = new double[n][width];
    double[] scale = new double[width];
    double[] centre = new double[width];
    for (int j = 0; j < width; j++) {
      double mean = 0;
      double square = 0;
      for (int i = 0; i < n; i++) {
        double value = examples.get(i).getOrDefault(names.get(j), 0.0);
        x[i][j] = value;
        mean += value / n;
        square += value * value / n;
      }
      double variance = square - mean * mean;
      boolean constant = variance < LEAST_VARIANCE;
      scale[j] = constant ? 1 : StrictMath.sqrt(variance);
      centre[j] = constant ? 0 : mean;
      for (int i = 0; i < n; i++) {
        x[i][j] = (x[i][j] - centre[j]) / scale[j];
      }
    }
    double[][] w = new double[classes.size()][width];
    int[] gold = labels.stream().mapToInt(classes::indexOf).toArray();
    double[][] speed = new double[classes.size()][width];
    for (int step = 0; step < STEPS; step++) {
      descend(w, speed, x, gold);
    }
    int bias = names.indexOf("bias");
    for (int c = 0; c < classes.size(); c++) {
      for (int j = 0; j < width; j++) {
        w[c][bias] -= w[c][j] * centre[j] / scale[j];
      }
    }
    Map<String, double[]> weights = new LinkedHashMap<>();
    for (int j = 0; j < width; j++) {
      double[] each = new double[classes.size()];
      for (int c = 0; c < each.length; c++) {
        // Rounded as they are written, so that what is measured is what is shipped.
        each[c] = StrictMath.rint(w[c][j] / scale[j] * 1e4) / 1e4;
      }
      weights.put(names.get(j), each);
    }
    return new PairScorer(classes, weights);
  }

  private void descend(double[][] w, double[][] speed, double[][] x, int[] gold) {
    int n = x.length;
    double[][] gradient = new double[w.length][x[0].length];
    double[] p = new double[w.length];
    for (int i = 0; i < n; i++) {
      double sum = 0;
      for (int c = 0; c < w.length; c++) {
        double score = 0;
        for (int j = 0; j < x[i].length; j++) {
          score += w[c][j] * x[i][j];
        }
        p[c] = StrictMath.exp(Math.max(-30, Math.min(30, score)));
        sum += p[c];
      }
      for (int c = 0; c < w.length; c++) {
        double off = p[c] / sum - (gold[i] == c ? 1 : 0);
        for (int j = 0; j < x[i].length; j++) {
          gradient[c][j] += off * x[i][j] / n;
        }
      }
    }
    for (int c = 0; c < w.length; c++) {
      for (int j = 0; j < w[c].length; j++) {
        speed[c][j] = MOMENTUM * speed[c][j] - RATE * (gradient[c][j] + penalty * w[c][j]);
        w[c][j] += speed[c][j];
      }
    }
  }
}
