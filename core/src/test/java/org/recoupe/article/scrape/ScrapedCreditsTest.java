package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;

/** Which agencies scraped text credits. */
class ScrapedCreditsTest {
  private static final String PARAGRAPH =
      "La digue de Montvert a cédé mardi matin sous la pression des eaux, emportant trois maisons"
          + " et un pont, selon la préfecture, qui a fait évacuer quatre cents personnes vers le"
          + " lycée de la ville haute.";

  @Test
  void aLineThatNamesItsOwnerAloneIsACredit() {
    for (String line : List.of("© AFP", "©Reuters", "(c) 2031 Belga", "© Agence France-Presse")) {
      Article below =
          Scraped.of(PARAGRAPH + "\n\n" + PARAGRAPH.replace("mardi", "jeudi") + "\n" + line);
      Article between =
          Scraped.of(PARAGRAPH + "\n" + line + "\n" + PARAGRAPH.replace("mardi", "jeudi"));
      for (Article article : List.of(below, between)) {
        assertTrue(article.credits().stream().anyMatch(Credit::forText), line);
        assertEquals(List.of(line), Scraped.debris(article));
      }
    }
    for (String line : List.of("© BELGAIMAGE", "© Getty Images", "Le pont, mardi. © AFP")) {
      Article article =
          Scraped.of(PARAGRAPH + "\n" + line + "\n" + PARAGRAPH.replace("mardi", "jeudi"));
      assertTrue(article.credits().stream().noneMatch(Credit::forText), line);
    }
  }

  @Test
  void linesOfSeveralOwnersAreOfPictures() {
    String other = PARAGRAPH.replace("mardi", "jeudi");
    Article two = Scraped.of(PARAGRAPH + "\n© AP\n" + other + "\n© Reuters\n" + PARAGRAPH);
    assertTrue(two.credits().stream().noneMatch(Credit::forText));
    Article signed =
        Scraped.of(PARAGRAPH + "\n© AP\n" + other + " « Non », a dit le maire à l'AFP.");
    assertEquals(
        List.of("AFP"),
        signed.credits().stream().filter(Credit::forText).map(Credit::agency).toList());
  }

  @Test
  void aSignOfAnAgencyBehindTheTextIsNoPictureCredit() {
    String body =
        "La grève continue à Montvert, où les ouvriers de la papeterie ont voté mardi matin"
            + " la poursuite du mouvement jusqu'à la fin de la semaine, a dit le syndicat.";
    Article foot =
        Scraped.of("La grève continue\n\n" + body + "\n\n© Agence France-Presse\n\nCommenter");
    assertTrue(foot.credits().stream().anyMatch(Credit::forText), foot.credits().toString());
    Article picture = Scraped.of("La grève continue\n\n© AFP\n\n" + body + "\n\nLa suite demain.");
    assertTrue(picture.credits().stream().noneMatch(Credit::forText), picture.credits().toString());
  }
}
