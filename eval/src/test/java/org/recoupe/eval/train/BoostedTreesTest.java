package org.recoupe.eval.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.crosscheck.retelling.RetellingModel;

class BoostedTreesTest {
  private static final int EXAMPLES = 200;
  private static final int WIDTH = RetellingModel.traits().size();

  /** The same where the first trait is high and the second is not, whatever the third. */
  private static RetellingModel model(int sign) {
    double[][] x = new double[EXAMPLES][WIDTH];
    boolean[] same = new boolean[EXAMPLES];
    for (int i = 0; i < EXAMPLES; i++) {
      x[i][0] = i % 20 / 20.0;
      x[i][1] = i / 20 % 2;
      x[i][2] = i * 7 % 11;
      same[i] = x[i][0] >= 0.5 && x[i][1] == 0;
    }
    int[] signs = new int[WIDTH];
    signs[0] = sign;
    return new BoostedTrees(40, 2, 0.3, 1, 1, signs).train(x, same);
  }

  private static double score(RetellingModel model, double first, double second) {
    double[] traits = new double[WIDTH];
    traits[0] = first;
    traits[1] = second;
    return model.score(traits);
  }

  @Test
  void aRuleOfTwoTraitsIsLearnt() {
    RetellingModel model = model(1);
    assertTrue(score(model, 0.8, 0) > 0);
    assertTrue(score(model, 0.8, 1) < 0);
    assertTrue(score(model, 0.2, 0) < 0);
  }

  @Test
  void aTraitThatMayOnlySpeakAgainstNeverSpeaksFor() {
    RetellingModel model = model(-1);
    assertTrue(score(model, 0.8, 0) <= score(model, 0.2, 0));
  }

  @Test
  void theSameExamplesGiveTheSameBytes() {
    assertEquals(model(1).text(), model(1).text());
  }
}
