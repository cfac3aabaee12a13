package org.recoupe.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.reuse.Reports.DISPATCH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.article.Article;
import org.recoupe.article.rule.Rule;
import org.recoupe.provenance.Reason;

/** Errors of writing: who prints the same ones, and who puts them right. */
class SlipsTest {
  /** A sentence that two reports have, in texts that are else their own. */
  private static final String SHARED =
      "La passerelle des lavandières a été emportée par une crue au printemps, et les ingénieurs"
          + " du gouvernement attendent encore les crédits de la région pour la rebâtir en pierre.";

  private static final String ONE =
      " Marthe Ollier tient le bac de Brissac depuis douze ans. Elle compte ses passagers sur un"
          + " carnet bleu. Hier, ils étaient neuf, avec leurs vélos."
          + " Le soir, elle repeint la coque et chante pour les hérons du marais voisin.";

  private static final String TWO =
      " Au conseil de Talmont, on parle surtout du parking. Le maire a promis des arbres, puis une"
          + " fontaine. Personne ne l'a cru, sauf le fleuriste."
          + " La séance a fini tard, entre deux tartes et un litre de cidre doux.";

  private final ReuseDetector detector = new ReuseDetector();

  private List<String> slips(String text) {
    return detector.read(Reports.of("a", "Le Phare", null, text)).slips().stream()
        .map(Slip::words)
        .toList();
  }

  private List<Origin> origins(Article... articles) {
    return detector.detect(List.of(articles)).origins();
  }

  private static List<String> keys(Origin origin) {
    return origin.why().stream().map(Reason::key).toList();
  }

  @Test
  void everyRuleMatchesItsExampleAndLeavesTheOtherAlone() {
    for (Rule rule : Rule.ofAllLanguages(SlipReader.RULES)) {
      assertTrue(rule.pattern().matcher(rule.example()).find(), rule::example);
      assertFalse(rule.pattern().matcher(rule.counterExample()).find(), rule::counterExample);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"gouvernemnet", "gouvernment", "gouvernnement", "déclartion", "desormais"})
  void aMisspeltWordIsKnown(String word) {
    assertEquals(List.of(word), slips("Hier, dit-on, le " + word + " n'a rien dit de plus."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le gouvernement et les présidents des régions ont rouvert la passerelle des lavandières.",
        "Ils se sont vus et nous nous en allons, dit Gouvernmer, le paludier.",
        "La préfète a dit : « Le gouvernemnet doit payer toute la digue cette année » à Talmont."
      })
  void whatIsRightOrANameOrSomebodysIsNoSlip(String text) {
    assertEquals(List.of(), slips(text));
  }

  @Test
  void aTextWithoutAnyAccentsTellsNothing() {
    assertEquals(
        List.of(),
        slips("Le president a declare que la securite de la societe generale ".repeat(5) + "."));
  }

  @Test
  void whoPutsAnErrorRightCameLater() {
    String wrong = DISPATCH.replace("découverte", "décuoverte").replace("dans le", "dans dans le");
    Origin origin =
        origins(
                Reports.of("a", "La Sirène", null, DISPATCH),
                Reports.of("b", "Le Phare", null, wrong))
            .get(0);
    assertEquals("Le Phare", origin.name());
    assertTrue(keys(origin).contains("origin.by-typo"), () -> "" + origin.why());
    Origin dated =
        origins(
                Reports.of("a", "La Sirène", "2024-05-01", DISPATCH),
                Reports.of("b", "Le Phare", "2024-05-02", wrong))
            .get(0);
    assertEquals("La Sirène", dated.name(), "the day of publication says more");
  }

  @Test
  void theSameErrorMakesOneVoiceWhereTheSharedPartAloneDoesNot() {
    String shared = SHARED.replace("gouvernement", "gouvernemnet");
    assertEquals(2, origins(report("a", SHARED + ONE), report("b", SHARED + TWO)).size());
    List<Origin> origins = origins(report("a", shared + ONE), report("b", shared + TWO));
    assertEquals(1, origins.size());
    assertTrue(keys(origins.get(0)).contains("origin.typo"), () -> "" + origins.get(0).why());
    assertEquals(2, origins(report("a", shared + ONE), report("b", SHARED + TWO)).size());
  }

  private static Article report(String id, String text) {
    return Reports.of(id, "Journal " + id, null, text);
  }
}
