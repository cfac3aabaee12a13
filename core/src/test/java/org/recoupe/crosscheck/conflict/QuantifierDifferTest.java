package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

class QuantifierDifferTest {
  private static final String FIRE =
      "La scierie de Valdombre a brûlé mardi soir. Le maire de Valdombre, Odile Ravanel, est venue"
          + " dans la nuit à la scierie. ";

  @TempDir Path folder;

  private List<List<String>> counts(String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.ofOneDay(folder, FIRE, ends), Conflict.Kind.COUNT);
  }

  @Test
  void oneAndSeveralRoundEachOther() throws IOException {
    assertEquals(
        List.of(List.of("Une collecte", "Plusieurs collectes")),
        counts(
            "Une collecte pour les ouvriers de la scierie a été ouverte en ligne.",
            "Plusieurs collectes pour les ouvriers de la scierie ont été ouvertes en ligne."));
  }

  @Test
  void mostAndAllAreTwo() throws IOException {
    assertEquals(
        List.of(List.of("La plupart des ateliers", "tous les ateliers")),
        counts(
            "La plupart des ateliers de la scierie ont été détruits par les flammes.",
            "Selon le préfet, tous les ateliers de la scierie ont été détruits par les flammes."));
  }

  @Test
  void whatIsDeniedCountsNothing() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Ce n'est pas une fête en l'honneur des ouvriers de la scierie, dit le maire.",
            "Le maire veut plusieurs fêtes en l'honneur des ouvriers de la scierie."));
  }

  @Test
  void whoSaysBothKnowsTwoThings() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Une collecte a été ouverte par le club. Plusieurs collectes aident la scierie.",
            "Plusieurs collectes viennent en aide aux ouvriers de la scierie, dit le club."));
  }

  @Test
  void aDigitThatSlipped() throws IOException {
    assertEquals(
        List.of(List.of("9 482", "9.842")),
        counts(
            "La scierie avait livré 9 482 poutres depuis le mois de mai.",
            "Selon son comptable, 9.842 poutres sont parties depuis mai."));
    assertEquals(
        List.of(),
        counts(
            "La scierie avait livré 9 482 poutres depuis le mois de mai.",
            "Le club a vendu 9.842 billets de tombola."));
  }
}
