package org.recoupe.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.reuse.Reports.DISPATCH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.rule.Rule;

class EvidenceOfOriginsTest {
  private static final String MARKET =
      "Le marché aux fleurs de Talmont a rouvert samedi sous une halle repeinte en vert."
          + " Trente marchands y tiennent un étal, dont neuf horticulteurs venus de la plaine."
          + " La maire, Solène Garrec, a coupé un ruban tressé par les élèves de l'école voisine.";

  private static List<Origin> origins(Article... articles) {
    return new ReuseDetector().detect(List.of(articles)).origins();
  }

  private static boolean says(Origin origin, String key) {
    return origin.why().stream().anyMatch(reason -> reason.key().equals(key));
  }

  @Test
  void everyCueMatchesItsExampleAndLeavesTheOtherAlone() {
    for (Rule rule : Rule.ofAllLanguages(HintReader.RULES)) {
      assertTrue(rule.pattern().matcher(rule.example()).find(), rule::example);
      if (!rule.counterExample().isEmpty()) {
        assertFalse(rule.pattern().matcher(rule.counterExample()).find(), rule::counterExample);
      }
    }
  }

  @Test
  void whoNamesTheOtherAsItsSourceHasItFromThere() {
    Origin origin =
        origins(
                Reports.of("a", "La Sirène", "2024-05-02", DISPATCH + " Selon Le Phare, tout va."),
                Reports.of("b", "Le Phare", "2024-05-03", DISPATCH),
                Reports.of("c", "L'Écho", "2024-05-04", DISPATCH))
            .get(0);
    assertEquals("Le Phare", origin.name());
    assertTrue(says(origin, "origin.by-citation"));
    assertTrue(says(origin, "origin.cited"));
    assertTrue(says(origin, "origin.uncredited"));
  }

  @Test
  void theMinuteOfPublicationCountsWhereBothSayIt() {
    Origin origin =
        origins(
                Reports.of("a", "La Sirène", "2024-05-02T18:40:00+02:00", DISPATCH),
                Reports.of("b", "Le Phare", "2024-05-02T11:05:00+02:00", DISPATCH))
            .get(0);
    assertEquals("Le Phare", origin.name());
    assertTrue(says(origin, "origin.by-time"));
  }

  @Test
  void nothingIsGuessedWhereNothingTellsThemApart() {
    Origin origin =
        origins(Reports.of("a", "La Sirène", null, DISPATCH), Reports.of("b", "B", null, DISPATCH))
            .get(0);
    assertTrue(says(origin, "origin.undirected"));
  }

  @Test
  void aSharedPressReleaseIsOneVoiceAndSaysSo() {
    String release = " C'est ce que la société des eaux annonce dans un communiqué.";
    List<Origin> origins =
        origins(
            Reports.of("a", "La Sirène", "2024-05-02", DISPATCH + release),
            Reports.of("b", "Le Phare", "2024-05-02", DISPATCH + release));
    assertEquals(1, origins.size());
    assertTrue(says(origins.get(0), "origin.release"));
  }

  @Test
  void aPassageMayHaveAnotherOriginThanItsReport() {
    String first = DISPATCH.substring(0, DISPATCH.indexOf(" La préfète"));
    String own = MARKET + " " + MARKET.replace("Talmont", "Brissac").replace("vert", "bleu");
    List<Origin> origins =
        origins(
            Reports.of("a", "Le Phare", "2024-05-02", DISPATCH, "AFP"),
            Reports.of("b", "L'Écho", "2024-05-02", DISPATCH),
            Reports.of("c", "La Sirène", "2024-05-03", own + " " + own + " " + first));
    assertEquals(2, origins.size());
    assertEquals(List.of("c"), origins.get(1).articles());
    assertTrue(says(origins.get(1), "origin.part"));
    assertEquals("AFP", origins.get(1).why().get(1).arguments().get(1));
  }

  @Test
  void wordsOfOneSpeechAreNamedAndJoinNobody() {
    String said =
        "« Nous ne laisserons personne dormir dehors tant que la fissure du grand barrage n'aura pas"
            + " été colmatée par des ouvriers compétents »";
    List<Origin> origins =
        origins(
            Reports.of("a", "Le Phare", null, "Sur la place, la préfète l'a juré : " + said + "."),
            Reports.of("b", "La Sirène", null, MARKET + " " + said + ", dit la préfète Vernac."));
    assertEquals(2, origins.size());
    assertTrue(says(origins.get(0), "origin.quoted"));
  }

  @Test
  void wrongDatesAreNoEvidence() {
    for (String wrong : List.of("0", "XXXX-05-02", "2024", "demain matin peut-être")) {
      assertEquals(
          1,
          origins(
                  Reports.of("a", "La Sirène", wrong, DISPATCH),
                  Reports.of("b", "Le Phare", "2024-05-02", DISPATCH))
              .size());
    }
  }
}
