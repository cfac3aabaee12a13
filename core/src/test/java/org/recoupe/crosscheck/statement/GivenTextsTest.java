package org.recoupe.crosscheck.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of its texts a statement is given. */
class GivenTextsTest {
  private static final String WHOLE =
      "Le pont de Vaubrun, que la crue avait noyé lundi, a rouvert ce matin aux camions.";

  @Test
  void noTwoStatementsHaveOneText() {
    GivenTexts given = new GivenTexts();
    assertEquals(
        "Le pont a rouvert.", given.choose(List.of("Le pont a rouvert.", "Il a rouvert.")));
    assertEquals("Il a rouvert.", given.choose(List.of("« Le pont a rouvert »", "Il a rouvert.")));
    assertEquals("Le pont a rouvert.", given.choose(List.of("Le pont a rouvert.")));
    assertFalse(given.add("le pont a rouvert"));
    assertTrue(given.add("Le pont ferme."));
  }

  @Test
  void aPartIsToldInWordsOfItsOwn() {
    GivenTexts given = new GivenTexts();
    given.choose(List.of(WHOLE));
    assertEquals(
        "que la crue avait noyé lundi",
        given.beside(
            WHOLE,
            List.of(
                "Le pont de Vaubrun, que la crue a noyé lundi, a rouvert ce matin aux camions.",
                "que la crue avait noyé lundi")));
  }

  @Test
  void aPartThatHasNoOtherWordsKeepsThem() {
    GivenTexts given = new GivenTexts();
    String same = "Le pont de Vaubrun, que la crue a noyé lundi, a rouvert ce matin aux camions.";
    assertEquals(same, given.beside(WHOLE, List.of(same)));
  }
}
