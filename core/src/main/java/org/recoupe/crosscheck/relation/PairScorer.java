package org.recoupe.crosscheck.relation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.text.WordList;

/**
 * Multinomial logistic regression over {@link PairFeatures}. The weights are part of the program;
 * {@code org.recoupe.eval.train.PairTraining} makes them.
 */
public final class PairScorer {
  private final List<String> classes;
  private final Map<String, double[]> weights;

  /** A scorer with given weights: for each feature one per class. */
  public PairScorer(List<String> classes, Map<String, double[]> weights) {
    this.classes = List.copyOf(classes);
    this.weights = new LinkedHashMap<>(weights);
  }

  /**
   * The scorer in {@code org/recoupe/fr/relation/<name>.txt}: first line the classes, then a
   * feature and its weights a line.
   */
  public static PairScorer named(String name) {
    return in("fr/relation/" + name + ".txt");
  }

  /** The scorer in {@code org/recoupe/<resource>}, written as those of {@link #named}. */
  public static PairScorer in(String resource) {
    List<String> lines = WordList.lines(resource);
    Map<String, double[]> weights = new LinkedHashMap<>();
    for (String line : lines.subList(1, lines.size())) {
      String[] parts = line.split(" ");
      double[] each = new double[parts.length - 1];
      for (int c = 0; c < each.length; c++) {
        each[c] = Double.parseDouble(parts[c + 1]);
      }
      weights.put(parts[0], each);
    }
    return new PairScorer(List.of(lines.get(0).split(" ")), weights);
  }

  /** Names of the classes, in the order of {@link #probabilities}. */
  public List<String> classes() {
    return classes;
  }

  /** For each feature the weights of the classes. */
  public Map<String, double[]> weights() {
    return Collections.unmodifiableMap(weights);
  }

  /** Probability of each class. */
  public double[] probabilities(Map<String, Double> features) {
    double[] score = new double[classes.size()];
    features.forEach(
        (name, value) -> {
          double[] each = weights.get(name);
          for (int c = 0; each != null && c < score.length; c++) {
            score[c] += each[c] * value;
          }
        });
    double top = Double.NEGATIVE_INFINITY;
    for (double s : score) {
      top = Math.max(top, s);
    }
    double sum = 0;
    for (int c = 0; c < score.length; c++) {
      score[c] = StrictMath.exp(score[c] - top);
      sum += score[c];
    }
    for (int c = 0; c < score.length; c++) {
      score[c] /= sum;
    }
    return score;
  }

  /** The likeliest class. */
  public String best(Map<String, Double> features) {
    double[] each = probabilities(features);
    int best = 0;
    for (int c = 1; c < each.length; c++) {
      best = each[c] > each[best] ? c : best;
    }
    return classes.get(best);
  }
}
