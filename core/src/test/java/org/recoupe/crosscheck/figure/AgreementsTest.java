package org.recoupe.crosscheck.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Statement;
import org.recoupe.pipeline.Pipeline;

/** One value of one thing, told in sentences that share little else. */
class AgreementsTest {
  private static final String STRIKE =
      "Les ouvriers de la scierie de Valdombre ont défilé mardi. Le maire de Valdombre, Odile"
          + " Ravanel, a reçu les ouvriers de la scierie à la mairie. ";

  @TempDir Path folder;

  /** True if a statement rests on a passage with {@code one} and on another report's with both. */
  private boolean agree(String one, String other, String first, String second) throws IOException {
    List<String> texts = List.of(STRIKE + first, STRIKE + second);
    for (int i = 0; i < texts.size(); i++) {
      Files.writeString(folder.resolve("r" + i + ".txt"), texts.get(i));
      Files.writeString(
          folder.resolve("r" + i + ".meta.json"),
          "{\"outlet\":\"Titre " + i + "\",\"date\":\"2023-03-14\"}");
    }
    List<Statement> statements =
        new Pipeline("test")
            .dossier(List.of(folder)).stories().stream()
                .flatMap(story -> story.findings().statements().stream())
                .toList();
    return statements.stream()
        .map(
            statement -> {
              List<String> said = new ArrayList<>();
              for (Excerpt witness : statement.witnesses()) {
                int report = witness.article().startsWith("r0") ? 0 : 1;
                said.add(report + witness.at().of(texts.get(report)));
              }
              return said;
            })
        .anyMatch(
            said ->
                said.stream().anyMatch(w -> w.startsWith("0") && w.contains(one))
                    && said.stream().anyMatch(w -> w.startsWith("1") && w.contains(other)));
  }

  @Test
  void aCrowdCountedAlikeOfOneDay() throws IOException {
    assertTrue(
        agree(
            "3 200",
            "3.200",
            "Mardi, environ 3 200 personnes avaient participé à ce cortège qui se dit sage.",
            "Ils étaient 3.200 manifestants mardi, le double de ce que la préfecture craignait."));
  }

  @Test
  void weeksAndDaysOfAMovementAreCountedTogether() throws IOException {
    String one = "Les marchands de vin ont baissé leur rideau pour le cinquième samedi de défilés.";
    assertTrue(
        agree(
            "cinquième samedi",
            "cinquième week-end",
            one,
            "Un orage a noyé le marché aux fleurs lors du cinquième week-end de suite."));
    assertTrue(
        agree(
            "cinquième samedi",
            "cinquième journée",
            one,
            "Un orage a noyé le marché après une cinquième journée de mobilisation."));
    assertFalse(
        agree(
            "cinquième samedi",
            "cinquième journée",
            one,
            "Un orage a noyé le marché après une cinquième journée de foire."));
  }

  @Test
  void aRoundNumberIsTheSame() throws IOException {
    assertTrue(
        agree(
            "5 000",
            "5.000",
            "Près de 5 000 grévistes ont marché mardi entre la gare et le stade.",
            "Le défilé de mardi a rassemblé 5.000 personnes, malgré la pluie et le froid."));
  }

  @Test
  void otherDaysAreOtherCounts() throws IOException {
    assertFalse(
        agree(
            "5 000",
            "5.000",
            "Près de 5 000 grévistes ont marché mardi entre la gare et le stade.",
            "Le 7 février, la foule comptait 5.000 manifestants venus des vallées."));
  }

  @Test
  void theDayAMovementHasComeTo() throws IOException {
    assertTrue(
        agree(
            "acte V",
            "cinquième samedi",
            "Lors de l'acte V, la vitrine d'un armurier a volé en éclats.",
            "Ce cinquième samedi de grogne a déçu les cafetiers."));
    assertFalse(
        agree(
            "acte V",
            "cinquième samedi",
            "Lors de l'acte V, la vitrine d'un armurier a volé en éclats.",
            "Ce cinquième samedi de l'année a déçu les cafetiers."));
  }

  @Test
  void whenItBegan() throws IOException {
    assertTrue(
        agree(
            "3 mars",
            "3 mars",
            "La grève a débuté le 3 mars et n'a pas de chef connu.",
            "Depuis le début de la grève, le 3 mars, Odile Ravanel dort mal."));
    assertFalse(
        agree(
            "3 mars",
            "3 mars",
            "La grève a débuté le 3 mars et n'a pas de chef connu.",
            "Après la grève, des rumeurs du 3 mars commencent déjà à circuler."));
  }

  @Test
  void thePersonOfOneAge() throws IOException {
    assertTrue(
        agree(
            "47 ans",
            "47 ans",
            "Puis un conducteur de 47 ans a renversé une poubelle devant la gare.",
            "Le conducteur, âgé de 47 ans, avait bu du cidre chez sa sœur."));
    assertFalse(
        agree(
            "47 ans",
            "47 ans",
            "Puis un conducteur de 47 ans a renversé une poubelle devant la gare.",
            "Une infirmière de 47 ans soigne les mains gelées."));
  }

  @Test
  void numbersOfActs() {
    assertEquals(5, Nth.number("V"));
    assertEquals(9, Nth.number("IX"));
    assertEquals(14, Nth.number("XIV"));
    assertEquals(0, Nth.number("VIM"));
  }
}
