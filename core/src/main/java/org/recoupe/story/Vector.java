package org.recoupe.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** Weighted terms: parallel arrays in order of the terms. */
final class Vector {
  /** A sum of many articles keeps its weightiest terms only. */
  private static final int MOST_TERMS = 3_000;

  private final int[] terms;
  private final float[] weights;

  private Vector(int[] terms, float[] weights) {
    this.terms = terms;
    this.weights = weights;
  }

  /** The vector of {@code weights}, which is sorted. */
  static Vector of(Map<Integer, Double> weights) {
    if (!(weights instanceof SortedMap)) {
      throw new IllegalArgumentException("unsorted");
    }
    int[] terms = weights.keySet().stream().mapToInt(Integer::intValue).toArray();
    float[] values = new float[terms.length];
    int i = 0;
    for (double weight : weights.values()) {
      values[i++] = (float) weight;
    }
    return new Vector(terms, values);
  }

  /** A vector of parallel arrays in order of the terms, as they were written down. */
  static Vector of(int[] terms, float[] weights) {
    if (terms.length != weights.length) {
      throw new IllegalArgumentException(terms.length + " terms, " + weights.length + " weights");
    }
    return new Vector(terms.clone(), weights.clone());
  }

  int size() {
    return terms.length;
  }

  int term(int i) {
    return terms[i];
  }

  float weight(int i) {
    return weights[i];
  }

  /** The same terms with {@code factors}, scaled to length 1. */
  Vector times(double[] factors) {
    float[] values = new float[terms.length];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (weights[i] * factors[i]);
      sum += (double) values[i] * values[i];
    }
    double length = Math.sqrt(sum);
    for (int i = 0; i < values.length; i++) {
      values[i] = length == 0 ? 0 : (float) (values[i] / length);
    }
    return new Vector(terms, values);
  }

  /** Inner product. */
  double dot(Vector other) {
    if (other.terms.length < terms.length) {
      return other.dot(this);
    }
    double sum = 0;
    boolean leap = other.terms.length > 16 * terms.length;
    int j = 0;
    for (int i = 0; i < terms.length; i++) {
      if (leap) {
        int found = Arrays.binarySearch(other.terms, j, other.terms.length, terms[i]);
        j = found >= 0 ? found : -found - 1;
      } else {
        while (j < other.terms.length && other.terms[j] < terms[i]) {
          j++;
        }
      }
      if (j < other.terms.length && other.terms[j] == terms[i]) {
        sum += (double) weights[i] * other.weights[j];
      }
    }
    return sum;
  }

  /** Sum of both. */
  Vector plus(Vector other) {
    int[] all = new int[terms.length + other.terms.length];
    float[] values = new float[all.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < terms.length || j < other.terms.length) {
      if (j == other.terms.length || (i < terms.length && terms[i] < other.terms[j])) {
        all[n] = terms[i];
        values[n++] = weights[i++];
      } else if (i == terms.length || other.terms[j] < terms[i]) {
        all[n] = other.terms[j];
        values[n++] = other.weights[j++];
      } else {
        all[n] = terms[i];
        values[n++] = weights[i++] + other.weights[j++];
      }
    }
    return new Vector(Arrays.copyOf(all, n), Arrays.copyOf(values, n)).cut(MOST_TERMS);
  }

  /** The {@code most} weightiest terms. */
  Vector cut(int most) {
    if (terms.length <= most) {
      return this;
    }
    int[] kept = heaviest(most);
    Arrays.sort(kept);
    int[] all = new int[most];
    float[] values = new float[most];
    for (int k = 0; k < most; k++) {
      all[k] = terms[kept[k]];
      values[k] = weights[kept[k]];
    }
    return new Vector(all, values);
  }

  /** Places of the {@code most} weightiest terms, weightiest first, ties by term. */
  int[] heaviest(int most) {
    return IntStream.range(0, terms.length)
        .boxed()
        .sorted(
            Comparator.<Integer>comparingDouble(i -> -weights[i])
                .thenComparing(Comparator.naturalOrder()))
        .limit(most)
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Same terms with the same weights. */
  boolean same(Vector other) {
    return Arrays.equals(terms, other.terms) && Arrays.equals(weights, other.weights);
  }

  /** A hash of terms and weights. */
  int digest() {
    return 31 * Arrays.hashCode(terms) + Arrays.hashCode(weights);
  }
}
