package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Statement;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.StoryDossier;

/**
 * Reports put together at random from the same pieces: dates, lists and numbers at every edge of a
 * clause.
 */
class MixedReportsTest {
  private static final List<String> PIECES =
      List.of(
          "Les pompiers de Valdombre sont intervenus",
          "lundi 3, mardi 4 et mercredi 5 mai",
          "entre le 3 mai, qui fut calme, et le 9 mai 2031",
          "plus de 120, voire 150 personnes",
          "dans la nuit de samedi, qui fut longue, à dimanche",
          "a déclaré la maire, Ana Morel,",
          "« nous resterons ici jusqu'à vendredi »",
          "du 2, a-t-elle dit, au 14 juin",
          "selon la préfecture",
          "le pont fermé depuis 2019",
          "une première depuis juin 2019, selon le maire",
          "pour la première fois depuis trois ans",
          "et qui ont évacué le quartier",
          "mais",
          "(lundi",
          "19)",
          "quelque 40 % des habitants, soit 1 200 personnes,");

  @TempDir Path folder;

  @Test
  void everyWitnessStandsInItsReport() throws IOException {
    Random random = new Random(20310503);
    for (int i = 0; i < 60; i++) {
      StringBuilder text = new StringBuilder("L’incendie de Valdombre\n\n");
      for (int j = 0; j < 30; j++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
        text.append(List.of(" ", " ", ", ", ". ", ".\n\n").get(random.nextInt(5)));
      }
      Files.writeString(folder.resolve("r" + i + ".txt"), text);
      Files.writeString(
          folder.resolve("r" + i + ".meta.json"), "{\"date\": \"2031-05-0" + (i % 9 + 1) + "\"}");
    }
    Dossier dossier = new Pipeline("test").dossier(List.of(folder));
    assertEquals(60, dossier.stories().stream().mapToInt(s -> s.articles().size()).sum());
    int witnesses = 0;
    for (StoryDossier story : dossier.stories()) {
      for (Statement statement : story.findings().statements()) {
        statement.witnesses().forEach(witness -> inside(story, witness));
        witnesses += statement.witnesses().size();
      }
      for (Conflict conflict : story.findings().conflicts()) {
        conflict.sides().forEach(side -> side.witnesses().forEach(w -> inside(story, w)));
      }
    }
    assertTrue(witnesses > 0, "nothing was compared");
  }

  private static void inside(StoryDossier story, Excerpt witness) {
    AnnotatedArticle article =
        story.articles().stream().filter(a -> a.id().equals(witness.article())).findAny().get();
    assertTrue(witness.at().end() <= article.article().text().text().length());
    assertTrue(!article.article().words(witness.at()).isBlank());
  }
}
