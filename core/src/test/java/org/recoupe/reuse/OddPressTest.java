package org.recoupe.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.reuse.Reports.DISPATCH;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;

/** Input that no sane press prints. */
class OddPressTest {
  private final ReuseDetector detector = new ReuseDetector();

  private static int largest(Lineage lineage) {
    return lineage.origins().stream().mapToInt(o -> o.articles().size()).max().orElse(0);
  }

  @Test
  void tenThousandCopiesAreOneVoiceWithoutEveryPair() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      articles.add(Reports.of("a" + i, "Journal " + i, null, DISPATCH));
    }
    Lineage lineage = detector.detect(articles);
    assertEquals(1, lineage.origins().size());
    assertTrue(lineage.passages().size() < 20_000, () -> "" + lineage.passages().size());
  }

  @Test
  void tenThousandFillingsOfOneTemplateAreNoBlob() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String text =
          "Dans cette commune, "
              + (1_000 + 17 * i)
              + " électeurs ont déposé un bulletin dimanche dans"
              + " l'urne, et le dépouillement public s'est terminé sans incident devant les"
              + " assesseurs réunis au foyer rural. Le bureau publiera ses chiffres demain matin.";
      articles.add(Reports.of("t" + i, "Journal " + i, null, text));
    }
    assertTrue(largest(detector.detect(articles)) <= 2);
  }

  @Test
  void articlesOfOneSentenceAreRead() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      articles.add(Reports.of("s" + i, "Journal " + i, null, "Il pleut sur la côte, c'est tout."));
      articles.add(Reports.of("n" + i, "Journal " + i, null, "Numéro " + i + "."));
    }
    assertEquals(
        2_000,
        detector.detect(articles).origins().stream().mapToInt(o -> o.articles().size()).sum());
  }

  @Test
  void articlesOfTwoMegabytesAreRead() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < 2_000_000; i++) {
      text.append("La parcelle ").append(i * 31 % 9_973).append(" du cadastre de Brissac vaut ");
      text.append(i * 17 % 7_919).append(" francs depuis la vente de la ferme Ollier. ");
    }
    Lineage lineage =
        detector.detect(
            List.of(
                Reports.of("a", "Le Phare", null, text + DISPATCH),
                Reports.of("b", "La Sirène", null, DISPATCH + " " + text)));
    assertEquals(1, lineage.origins().size());
  }
}
