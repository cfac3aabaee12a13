package org.recoupe.crosscheck.retelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RetellingModelTest {
  private static final List<String> LINES =
      List.of("-1.0000", "share-less 0.5000 -0.2500 denied 1.0000 0.7500 -0.5000", "0.1250");

  private static double[] traits(String name, double value) {
    double[] traits = new double[RetellingModel.traits().size()];
    traits[RetellingModel.traits().indexOf(name)] = value;
    return traits;
  }

  @Test
  void eachTreeAddsWhatItsAnswersSay() {
    RetellingModel model = RetellingModel.parse(LINES);
    assertEquals(-1.125, model.score(traits("share-less", 0.4)));
    assertEquals(-0.125, model.score(traits("share-less", 0.5)));
    double[] denied = traits("share-less", 0.5);
    denied[RetellingModel.traits().indexOf("denied")] = 1;
    assertEquals(-1.375, model.score(denied));
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    assertEquals(String.join("\n", LINES) + "\n", RetellingModel.parse(LINES).text());
  }

  @Test
  void whatSharesMuchAndStandsOutIsSurerThanWhatSharesLittle() {
    RetellingModel model = RetellingModel.shipped();
    double[] much = traits("share-less", 0.8);
    much[RetellingModel.traits().indexOf("share-more")] = 0.9;
    much[RetellingModel.traits().indexOf("evidence")] = 2.5;
    much[RetellingModel.traits().indexOf("margin-less")] = 1.3;
    much[RetellingModel.traits().indexOf("items")] = 6;
    assertTrue(model.score(much) > 0);
    assertTrue(model.score(traits("share-less", 0.1)) < 0);
  }
}
