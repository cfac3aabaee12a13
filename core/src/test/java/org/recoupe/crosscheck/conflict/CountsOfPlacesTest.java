package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

class CountsOfPlacesTest {
  private static final String MARCH =
      "Les bateliers de Valdorie ont défilé mardi à travers le pays contre la fermeture des"
          + " écluses. La ministre Odile Ravanel doit recevoir les bateliers. ";

  @TempDir Path folder;

  private List<List<String>> counts(String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.ofOneDay(folder, MARCH, ends), Conflict.Kind.COUNT);
  }

  @Test
  void thePlaceOfAPartIsNotOfTheWhole() throws IOException {
    assertEquals(
        List.of(List.of("4.200", "5.000")),
        counts(
            "Le ministère a dénombré 41.500 manifestants en Valdorie et 5.000 à Lisieux.",
            "Quelque trente fanfares jouaient. Ils étaient 4.200 manifestants à Lisieux."));
  }

  @Test
  void theNumerousAreCountedBehindAColon() throws IOException {
    assertEquals(
        List.of(List.of("3.100", "quelque 7.500")),
        counts(
            "Les manifestants étaient moins nombreux que samedi dernier: 3.100 dans tout le pays"
                + " (contre 3.600 samedi dernier), dont 800 à Lisieux.",
            "Quelque 7.500 manifestants ont défilé mardi dans tout le pays."));
  }

  @Test
  void aDifferenceCountsNobody() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Il y a eu mardi dans tout le pays 1.100 manifestants de moins que samedi dernier.",
            "Quelque 2.300 manifestants ont défilé mardi dans tout le pays."));
  }

  @Test
  void aBracketPartsNoNumberFromItsPlace() throws IOException {
    assertEquals(
        List.of(List.of("3.000", "environ 3000")),
        counts(
            "La police mobilisera samedi 9.000 policiers (contre 6.000 mardi), dont 4.000 (contre"
                + " 3.000) rien qu'à Lisieux.",
            "Mardi, 6.000 policiers étaient sur le terrain, dont environ 3000 à Lisieux."));
  }

  @Test
  void thoseOfAnotherWeekAreOthers() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "La marche a réuni 4.500 manifestants à Lisieux.",
            "Ils étaient 5.400, dont 4.000 à Lisieux, la semaine précédente, selon la police."));
  }

  @Test
  void inAListEachNumberHasItsOwnPlace() throws IOException {
    assertEquals(
        List.of(List.of("150", "400")),
        counts(
            "La police annonce 2.400 manifestants à Lyon, 500 à Lisieux, 150 à Rennes.",
            "À Rennes, 400 manifestants ont défilé."));
  }

  @Test
  void sinceTheBeginningIsOfNoDay() throws IOException {
    assertEquals(
        List.of(List.of("5.400", "environ 5600")),
        counts(
            "Depuis le début du mouvement des bateliers, le 3 janvier 2023, 5.400 personnes ont été"
                + " placées en garde à vue.",
            "Il y a eu environ 5600 gardes à vue depuis le début du mouvement, a dit mardi la"
                + " ministre."));
  }
}
