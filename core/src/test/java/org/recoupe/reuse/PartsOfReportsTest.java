package org.recoupe.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.reuse.Reports.DISPATCH;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.provenance.Reason;

/** What is shared but makes no voice: a message, a part of a report. */
class PartsOfReportsTest {
  private static final String MESSAGE =
      "Je ne laisserai personne dormir dehors tant que la fissure du grand barrage n'aura pas été"
          + " colmatée par des ouvriers compétents, et je reviendrai chaque semaine dans la vallée"
          + " pour compter les toits refaits et les écoles rouvertes";

  private static List<Origin> origins(Article... articles) {
    return new ReuseDetector().detect(List.of(articles)).origins();
  }

  private static List<String> keys(Origin origin) {
    return origin.why().stream().map(Reason::key).toList();
  }

  @Test
  void aMessageThatAReportQuotesAndPrintsAgainWithoutMarksIsNoCopy() {
    Lineage lineage =
        new ReuseDetector()
            .detect(
                List.of(
                    Reports.of(
                        "a",
                        "Le Phare",
                        null,
                        "La préfète a écrit hier soir aux habitants : « " + MESSAGE + " »."),
                    Reports.of(
                        "b",
                        "La Sirène",
                        null,
                        "Odile Vernac promet de revenir : « "
                            + MESSAGE
                            + " ».\n\nTexte intégral\n\n"
                            + MESSAGE
                            + ".\n\nLe carnaval de Brissac, lui, est remis à dimanche.")));
    assertEquals(2, lineage.origins().size());
    assertTrue(
        lineage.passages().stream().allMatch(one -> one.kind() == Passage.Kind.QUOTATION),
        () -> "" + lineage.passages());
  }

  @Test
  void whoSharesAThirdIsNotCalledIndependent() {
    String first = DISPATCH.substring(0, DISPATCH.indexOf(" La préfète"));
    String own =
        " Marthe Ollier tient le bac de Brissac depuis douze ans. Elle compte ses passagers sur un"
            + " carnet bleu, et le soir elle repeint la coque de sa barque en chantant pour les"
            + " hérons. Hier, ils étaient neuf, avec leurs vélos et un chien mouillé.";
    List<Origin> origins =
        origins(
            Reports.of("a", "Le Phare", "2024-05-02", DISPATCH, "AFP"),
            Reports.of("b", "La Sirène", "2024-05-03", own + " " + first));
    assertEquals(2, origins.size());
    List<String> why = keys(origins.get(1));
    assertTrue(why.contains("origin.partly"), why::toString);
    assertFalse(why.contains("origin.alone"), why::toString);
  }

  private static final String OWN =
      "Marthe Ollier tient le bac de Brissac depuis douze ans. Elle compte ses passagers sur un"
          + " carnet bleu, et le soir elle repeint la coque de sa barque en chantant pour les"
          + " hérons. Hier, ils étaient neuf, avec leurs vélos et un chien mouillé.";

  @Test
  void aThirdMakesOneVoiceWithinAStoryOnly() {
    String first = DISPATCH.substring(0, DISPATCH.indexOf(" La préfète"));
    List<Article> pair =
        List.of(
            Reports.of("a", "Le Phare", null, DISPATCH),
            Reports.of("b", "La Sirène", null, OWN + " " + first));
    assertEquals(2, new ReuseDetector().detect(pair).origins().size());
    assertEquals(1, new ReuseDetector(ReuseOptions.STORY).detect(pair).origins().size());
  }

  @Test
  void aThirdWithOneOfManyMakesNoVoiceWithAll() {
    List<String> sentences = List.of(DISPATCH.split("(?<=\\.) "));
    String head = String.join(" ", sentences.subList(0, 3));
    List<Origin> origins =
        new ReuseDetector(ReuseOptions.STORY)
            .detect(
                List.of(
                    Reports.of("a", "Le Phare", null, head),
                    Reports.of("b", "La Vigie", null, head),
                    Reports.of("c", "Le Cap", null, head),
                    Reports.of("d", "L'Anse", null, DISPATCH),
                    Reports.of(
                        "e",
                        "La Sirène",
                        null,
                        OWN + " " + sentences.get(3) + " " + sentences.get(4))))
            .origins();
    assertEquals(
        List.of(List.of("a", "b", "c", "d"), List.of("e")),
        origins.stream().map(Origin::articles).toList());
  }
}
