package org.recoupe.eval.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.recoupe.annotation.name.tagger.Tags;

/**
 * Trains a linear-chain conditional random field (Lafferty et al., ICML 2001) by stochastic
 * gradient ascent with step lengths after AdaGrad (Duchi et al., JMLR 2011). One thread, a seeded
 * order and {@link StrictMath}: the same weights on every machine.
 */
final class ChainTrainer {
  private static final int TAGS = Tags.COUNT;

  /** Step length; tried .05 to .3 on a kept-back slice. */
  private final float rate;

  /** Pull towards zero per sentence in which a feature occurs. */
  private final float decay;

  private final float[] weights;
  private final float[] squares;
  private final float[] transitions = new float[TAGS * TAGS];
  private final float[] transitionSquares = new float[TAGS * TAGS];
  private final float[] sums;
  private final float[] transitionSums = new float[TAGS * TAGS];
  private int collected;
  private final List<Sentence> sentences = new ArrayList<>();

  private record Sentence(int[][] features, int[] tags) {}

  ChainTrainer(int features, float rate, float decay) {
    this.rate = rate;
    this.decay = decay;
    this.weights = new float[features * TAGS];
    this.squares = new float[features * TAGS];
    this.sums = new float[features * TAGS];
  }

  /** Adds a sentence: the features of each word and its gold tag. */
  void add(int[][] features, int[] tags) {
    sentences.add(new Sentence(features, tags));
  }

  void train(int rounds, long seed) {
    Random random = new Random(seed);
    int[] order = new int[sentences.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < rounds; round++) {
      for (int i = order.length - 1; i > 0; i--) {
        int j = random.nextInt(i + 1);
        int swap = order[i];
        order[i] = order[j];
        order[j] = swap;
      }
      for (int i : order) {
        step(sentences.get(i));
      }
      if (round >= rounds / 2) {
        collect();
      }
    }
    average();
  }

  /** Adds the weights as they are after a round to the sums that are averaged at the end. */
  private void collect() {
    for (int i = 0; i < weights.length; i++) {
      sums[i] += weights[i];
    }
    for (int i = 0; i < transitions.length; i++) {
      transitionSums[i] += transitions[i];
    }
    collected++;
  }

  private void average() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sums[i] / collected;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = transitionSums[i] / collected;
    }
  }

  float[] transitions() {
    return transitions.clone();
  }

  /** Weights of a feature for each tag. */
  float[] weights(int feature) {
    return Arrays.copyOfRange(weights, feature * TAGS, (feature + 1) * TAGS);
  }

  private void step(Sentence sentence) {
    int n = sentence.tags.length;
    float[][] local = new float[n][TAGS];
    for (int i = 0; i < n; i++) {
      for (int feature : sentence.features[i]) {
        int at = feature * TAGS;
        for (int t = 0; t < TAGS; t++) {
          local[i][t] += weights[at + t];
        }
      }
      float best = Float.NEGATIVE_INFINITY;
      for (int t = 0; t < TAGS; t++) {
        best = Math.max(best, local[i][t]);
      }
      for (int t = 0; t < TAGS; t++) {
        local[i][t] = (float) StrictMath.exp(Math.max(-60, local[i][t] - best));
      }
    }
    float[] links = new float[TAGS * TAGS];
    for (int a = 0; a < TAGS; a++) {
      for (int b = 0; b < TAGS; b++) {
        links[a * TAGS + b] =
            Tags.follows(a, b) ? (float) StrictMath.exp(transitions[a * TAGS + b]) : 0;
      }
    }
    float[][] forward = new float[n][TAGS];
    float[][] backward = new float[n][TAGS];
    for (int t = 0; t < TAGS; t++) {
      forward[0][t] = Tags.starts(t) ? local[0][t] : 0;
      backward[n - 1][t] = Tags.ends(t) ? 1 : 0;
    }
    normalise(forward[0]);
    for (int i = 1; i < n; i++) {
      for (int b = 0; b < TAGS; b++) {
        float sum = 0;
        for (int a = 0; a < TAGS; a++) {
          sum += forward[i - 1][a] * links[a * TAGS + b];
        }
        forward[i][b] = sum * local[i][b];
      }
      normalise(forward[i]);
    }
    for (int i = n - 2; i >= 0; i--) {
      for (int a = 0; a < TAGS; a++) {
        float sum = 0;
        for (int b = 0; b < TAGS; b++) {
          sum += links[a * TAGS + b] * local[i + 1][b] * backward[i + 1][b];
        }
        backward[i][a] = sum;
      }
      normalise(backward[i]);
    }
    float[] expected = new float[TAGS * TAGS];
    for (int i = 0; i < n; i++) {
      float[] gradient = new float[TAGS];
      for (int t = 0; t < TAGS; t++) {
        gradient[t] = forward[i][t] * backward[i][t];
      }
      normalise(gradient);
      for (int t = 0; t < TAGS; t++) {
        gradient[t] = (t == sentence.tags[i] ? 1 : 0) - gradient[t];
      }
      update(sentence.features[i], gradient);
      if (i > 0) {
        float total = 0;
        float[] pair = new float[TAGS * TAGS];
        for (int a = 0; a < TAGS; a++) {
          for (int b = 0; b < TAGS; b++) {
            float p = forward[i - 1][a] * links[a * TAGS + b] * local[i][b] * backward[i][b];
            pair[a * TAGS + b] = p;
            total += p;
          }
        }
        for (int k = 0; k < pair.length; k++) {
          expected[k] += total > 0 ? pair[k] / total : 0;
        }
        expected[sentence.tags[i - 1] * TAGS + sentence.tags[i]] -= 1;
      }
    }
    for (int k = 0; k < expected.length; k++) {
      float g = -expected[k];
      if (g != 0) {
        transitionSquares[k] += g * g;
        transitions[k] += rate * g / (float) Math.sqrt(1e-2f + transitionSquares[k]);
      }
    }
  }

  private void update(int[] features, float[] gradient) {
    for (int feature : features) {
      int at = feature * TAGS;
      for (int t = 0; t < TAGS; t++) {
        float g = gradient[t];
        if (g > 1e-4f || g < -1e-4f) {
          g -= decay * weights[at + t];
          squares[at + t] += g * g;
          weights[at + t] += rate * g / (float) Math.sqrt(1e-2f + squares[at + t]);
        }
      }
    }
  }

  private static void normalise(float[] row) {
    float sum = 0;
    for (float value : row) {
      sum += value;
    }
    if (sum > 0) {
      for (int i = 0; i < row.length; i++) {
        row[i] /= sum;
      }
    }
  }
}
