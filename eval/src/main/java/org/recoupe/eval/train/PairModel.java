package org.recoupe.eval.train;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.recoupe.crosscheck.relation.PairScorer;

/** The two models of sentence pairs: how each is trained, and how it is written down. */
public final class PairModel {
  /** The classes of RTE3-FR. */
  public static final List<String> RELATIONS = List.of("entailment", "neutral", "contradiction");

  /** The classes of DACCORD. */
  public static final List<String> CONTRADICTION = List.of("compatibles", "contradiction");

  // Ten folds by premise: .003 to .1 are within .005 of each other.
  private static final double PENALTY = 0.05;

  private PairModel() {}

  /** A model of three relations. */
  public static PairScorer relations(List<Map<String, Double>> examples, List<String> labels) {
    return new SoftmaxTrainer(PENALTY).train(RELATIONS, examples, labels);
  }

  /**
   * A model that tells contradiction, its bias set where F1 of contradiction is best on the
   * examples: to miss a contradiction costs more than to ask about a compatible pair.
   */
  public static PairScorer contradiction(List<Map<String, Double>> examples, List<String> labels) {
    PairScorer plain = new SoftmaxTrainer(PENALTY).train(CONTRADICTION, examples, labels);
    record Scored(double logit, boolean gold) {}
    List<Scored> scored = new ArrayList<>();
    int gold = 0;
    for (int i = 0; i < examples.size(); i++) {
      double p = plain.probabilities(examples.get(i))[1];
      boolean is = labels.get(i).equals(CONTRADICTION.get(1));
      scored.add(new Scored(StrictMath.log(p / (1 - p)), is));
      gold += is ? 1 : 0;
    }
    scored.sort(Comparator.comparingDouble(s -> -s.logit()));
    double best = -1;
    double at = 0;
    int right = 0;
    for (int i = 0; i < scored.size(); i++) {
      right += scored.get(i).gold() ? 1 : 0;
      double f1 = 2.0 * right / (i + 1 + gold);
      if (f1 > best) {
        best = f1;
        at = scored.get(i).logit();
      }
    }
    Map<String, double[]> weights = new LinkedHashMap<>(plain.weights());
    double[] bias = Objects.requireNonNull(weights.get("bias")).clone();
    bias[1] -= StrictMath.rint(at * 1e4) / 1e4;
    weights.put("bias", bias);
    return new PairScorer(CONTRADICTION, weights);
  }

  /** The text of a model file. */
  public static String text(PairScorer model, String comment) {
    StringBuilder out = new StringBuilder();
    comment.lines().forEach(line -> out.append("# ").append(line).append('\n'));
    out.append(String.join(" ", model.classes())).append('\n');
    model
        .weights()
        .forEach(
            (name, each) -> {
              out.append(name);
              for (double w : each) {
                out.append(' ')
                    .append(
                        BigDecimal.valueOf(w).setScale(4, RoundingMode.HALF_EVEN).toPlainString());
              }
              out.append('\n');
            });
    return out.toString();
  }
}
