package org.recoupe.crosscheck.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PairScorerTest {
  private final PairFeatures features = new PairFeatures();
  private final PairScorer scorer = PairScorer.named("contradiction");

  @Test
  void aDenialContradictsMoreThanARepetition() {
    String said = "La mairie de Vaubrun a vendu la halle aux grains.";
    double denied =
        scorer
            .probabilities(
                features.of(said, "La mairie de Vaubrun n'a jamais vendu la halle aux grains."))[1];
    double repeated = scorer.probabilities(features.of(said, said))[1];
    assertTrue(denied > repeated, denied + " against " + repeated);
  }

  @Test
  void probabilitiesSumToOneForAnyText() {
    for (String text : new String[] {"", "?", "1234", "ne ne ne pas", "été ".repeat(500)}) {
      double sum = 0;
      for (double p : scorer.probabilities(features.of(text, "Un texte"))) {
        sum += p;
      }
      assertEquals(1, sum, 1e-9);
    }
  }
}
