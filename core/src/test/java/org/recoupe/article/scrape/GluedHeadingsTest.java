package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Headings that a scraper glued to the paragraph below. */
class GluedHeadingsTest {
  private static final String PARAGRAPH =
      "La digue de Montvert a cédé mardi matin sous la pression des eaux, emportant trois maisons"
          + " et un pont, selon la préfecture, qui a fait évacuer quatre cents personnes vers le"
          + " lycée de la ville haute.";

  @Test
  void aHeadingGluedToTheParagraphBelowStandsAlone() {
    String below = "la digue a cédé sous la pression des eaux, a dit la préfecture.";
    for (String heading :
        List.of("Pont fermé", "La gare évacuée à 8h30", "La colère des «gens d'en bas»", "Crue")) {
      for (String opening : List.of("Dans la nuit, ", "En fin d'après-midi, ", "D'après elle, ")) {
        assertEquals(
            PARAGRAPH + "\n\n" + heading + "\n\n" + opening + below,
            Scraped.of(PARAGRAPH + " " + heading + " " + opening + below).body());
      }
    }
    assertEquals(
        "Ponts fermés\n\nDans la nuit, " + below + "\n\n" + PARAGRAPH,
        Scraped.of("Ponts fermés Dans la nuit, " + below + "\n\n" + PARAGRAPH, null).text().text());
  }

  @Test
  void titlesInASentenceAreNoHeadings() {
    for (String sentence :
        List.of(
            "Le maire en a parlé dans son émission On refait la vallée, a-t-il dit hier à la radio.",
            "Elle préside le mouvement En marche vers le lac depuis la crue de mars dernier.",
            "Ce mercredi, sort Le chant de la rivière, un film de Jeanne Varenne sur la vallée.",
            "La préfète, qui vient de sortir Ce que je dois à la rivière, parlera demain au lycée.",
            "Jan Po Un avait surpris tout le monde le premier jour de la crue de la rivière.",
            "Il lit dans La Gazette de la vallée que la rivière monte encore depuis hier matin.",
            "Elle dit avoir voté « pour En haut la vallée, dans les urnes » dimanche dernier.")) {
      assertEquals(
          PARAGRAPH + "\n\n" + sentence,
          Scraped.of(PARAGRAPH + "\n\n" + sentence).body(),
          sentence);
      assertEquals(
          PARAGRAPH + " " + sentence, Scraped.of(PARAGRAPH + " " + sentence).body(), sentence);
    }
  }
}
