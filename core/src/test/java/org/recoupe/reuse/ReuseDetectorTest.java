package org.recoupe.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.reuse.Reports.DISPATCH;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Excerpt;

class ReuseDetectorTest {
  private static final String OTHER =
      "Le carnaval de Brissac attire cette année une fanfare venue des îles lointaines."
          + " Les enfants défileront dimanche derrière un dragon de papier long comme un autobus."
          + " La mairie promet des crêpes, du cidre et un bal sous la halle jusqu'à minuit.";

  private final ReuseDetector detector = new ReuseDetector();

  private Lineage detect(Article... articles) {
    return detector.detect(List.of(articles));
  }

  @Test
  void theSameWordsAreAVerbatimPassageAndOneVoice() {
    Lineage lineage =
        detect(
            Reports.of("a", "Le Phare", "2024-05-02", DISPATCH, "AFP"),
            Reports.of("b", "La Sirène", "2024-05-03", OTHER + " " + DISPATCH),
            Reports.of("c", "L'Écho", "2024-05-03", OTHER.replace("carnaval", "festival")));
    Passage passage = lineage.passages().get(0);
    assertEquals("a", passage.from().article());
    assertEquals("b", passage.to().article());
    assertEquals(Passage.Kind.VERBATIM, passage.kind());
    assertEquals(DISPATCH, passage.from().at().of(DISPATCH) + ".");
    assertEquals(DISPATCH, passage.to().at().of(OTHER + " " + DISPATCH) + ".");
    Origin agency = lineage.origins().get(0);
    assertEquals(Origin.Kind.AGENCY, agency.kind());
    assertEquals("AFP", agency.name());
    assertTrue(agency.articles().containsAll(List.of("a", "b")));
    assertTrue(agency.why().stream().anyMatch(why -> why.key().equals("origin.uncredited")));
  }

  @Test
  void editedCopyIsFoundThroughSwappedAndMovedWords() {
    String edited =
        "Une crue avait déjà emporté le pont des lavandières au printemps."
            + " Vidé jeudi, le barrage de Cormeville l'a été après la découverte d'une fissure."
            + " Les habitants de trois hameaux ont passé la soirée au gymnase du collège voisin."
            + " La préfète, Odile Vernac, a commandé une expertise à deux ingénieurs de Talmont.";
    Lineage lineage =
        detect(
            Reports.of("a", "Le Phare", null, DISPATCH),
            Reports.of("b", "La Sirène", null, edited));
    assertEquals(1, lineage.origins().size());
    assertTrue(lineage.passages().stream().anyMatch(p -> p.kind() == Passage.Kind.EDITED));
  }

  @Test
  void aPublicUtteranceThatBothQuoteIsNoCopy() {
    String said =
        "« Nous ne laisserons personne dormir dehors tant que la fissure du grand barrage n'aura pas"
            + " été colmatée par des ouvriers compétents »";
    Lineage lineage =
        detect(
            Reports.of(
                "a", "Le Phare", null, "Devant la foule, la préfète a promis : " + said + "."),
            Reports.of("b", "La Sirène", null, OTHER + " " + said + ", voilà le serment du jour."));
    assertEquals(2, lineage.origins().size());
    assertEquals(1, lineage.passages().size());
    assertEquals(Passage.Kind.QUOTATION, lineage.passages().get(0).kind());
  }

  @Test
  void neitherOrderNorBatchesChangeAnything() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      String[] sentences = DISPATCH.split("(?<=\\.) ");
      String text = String.join(" ", List.of(sentences).subList(i % 3, 5)) + " Vu du quai " + i;
      articles.add(
          Reports.of("r" + i, "Journal " + i, i % 2 == 0 ? "2024-05-0" + (1 + i % 4) : null, text));
      articles.add(Reports.of("s" + i, "Gazette " + i, null, OTHER.substring(i * 7)));
    }
    Lineage first = detector.detect(articles);
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(articles, new Random(seed));
      assertEquals(first, new ReuseDetector().detect(articles));
      ReuseArchive archive = detector.archive();
      int size = 1 + seed * 2;
      for (int from = 0; from < articles.size(); from += size) {
        List<Article> batch = articles.subList(from, Math.min(from + size, articles.size()));
        archive.add(batch.stream().map(detector::read).toList());
        archive.lineage();
      }
      assertEquals(first, archive.lineage());
    }
  }

  @Test
  void spansLieInTheirArticles() {
    List<Article> articles =
        List.of(
            Reports.of("a", "A", null, DISPATCH),
            Reports.of("b", "B", null, "\ud83d\ude80 " + DISPATCH.replace("onze", "12 000")),
            Reports.of("c", "C", null, DISPATCH.toUpperCase(java.util.Locale.ROOT)));
    for (Passage passage : detector.detect(articles).passages()) {
      for (Excerpt excerpt : List.of(passage.from(), passage.to())) {
        Article article =
            articles.stream()
                .filter(a -> a.id().equals(excerpt.article()))
                .findFirst()
                .orElseThrow();
        assertFalse(article.words(excerpt.at()).isBlank());
        assertTrue(passage.score() > 0 && passage.score() <= 1);
      }
    }
  }

  @Test
  void hundredsOfCopiesAreOneVoiceWithoutEveryPair() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      articles.add(Reports.of("a" + i, "Journal " + i, null, DISPATCH));
    }
    Lineage lineage = detector.detect(articles);
    assertEquals(1, lineage.origins().size());
    assertTrue(lineage.passages().size() <= 3_000, () -> "" + lineage.passages().size());
  }

  @Test
  void aTemplateFilledWithOtherFiguresIsNoBlob() {
    List<Article> articles = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      String text =
          "Dans cette commune, "
              + (1_000 + 17 * i)
              + " électeurs ont déposé un bulletin dimanche dans"
              + " l'urne, et le dépouillement public s'est terminé sans incident devant les assesseurs"
              + " réunis au foyer rural. Le bureau centralisateur publiera ses chiffres demain matin.";
      articles.add(Reports.of("t" + i, "Journal " + i, null, text));
    }
    int largest =
        detector.detect(articles).origins().stream()
            .mapToInt(o -> o.articles().size())
            .max()
            .orElse(0);
    assertTrue(largest <= 2, () -> "a voice of " + largest);
  }

  @Test
  void oddInputIsRead() {
    assertEquals(0, detector.detect(List.of()).origins().size());
    String endless = "la la la ".repeat(20_000) + DISPATCH.repeat(40);
    Lineage lineage =
        detect(
            Reports.of("empty", "A", null, ""),
            Reports.of("brief", "B", "9999-99-99", "Rien."),
            Reports.of("brief too", "C", "XXXX-05-02", "Rien."),
            Reports.of("long", "D", "2024", endless),
            Reports.of("longer", "E", "hier", endless + OTHER));
    assertEquals(5, lineage.origins().stream().mapToInt(origin -> origin.articles().size()).sum());
  }
}
