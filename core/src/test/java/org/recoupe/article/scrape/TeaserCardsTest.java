package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;

/** Cards of other reports between paragraphs, and credits of pictures that run into the text. */
class TeaserCardsTest {
  private static final String PARAGRAPH =
      "La digue de Montvert a cédé mardi matin sous la pression des eaux, emportant trois maisons"
          + " et un pont, selon la préfecture, qui a fait évacuer quatre cents personnes vers le"
          + " lycée de la ville haute.";
  private static final String OTHER = PARAGRAPH.replace("mardi", "jeudi");

  @Test
  void aTitleWithItsBylineAndStandfirstIsACard() {
    String card =
        "Pourquoi les digues de la Vère cèdent\nJeanne Varenne. Montvert\n"
            + "Le préfet ne voulait pas y croire, mais les ingénieurs l'avaient prévenu";
    Article article = Scraped.of(PARAGRAPH + "\n\n" + card + "\n\n" + OTHER + "\n\n" + PARAGRAPH);
    assertEquals(card, String.join("\n", Scraped.debris(article)));
  }

  @Test
  void linesOfTheReportAreNoCard() {
    for (String lines :
        List.of(
            "Pourquoi ?\nLa mairie dit non. Montvert\nPersonne ne le sait",
            "La digue a cédé.\nJeanne Varenne. Montvert\nPersonne ne le sait")) {
      Article article =
          Scraped.of(PARAGRAPH + "\n\n" + lines + "\n\n" + OTHER + "\n\n" + PARAGRAPH);
      assertTrue(article.text().text().contains("Personne ne le sait"), lines);
    }
  }

  @Test
  void theCreditOfAPictureThatRunsIntoTheTextIsNoneOfTheReport() {
    Article article =
        Scraped.of(
            PARAGRAPH
                + "\n\nLe pont de Montvert, lundi. Photographie : Jeanne Varenne/AFP/Getty Images"
                + OTHER);
    assertTrue(article.credits().stream().noneMatch(Credit::forText));
    assertTrue(article.text().text().contains(OTHER));
    assertTrue(!article.text().text().contains("lundi"));
  }
}
