package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

class QuantityDifferTest {
  private static final String FIRE =
      "La scierie de Valdombre a brûlé mardi soir. Le maire de Valdombre, Odile Ravanel, est venue"
          + " dans la nuit à la scierie. ";

  @TempDir Path folder;

  private List<List<String>> counts(String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.dayAfterDay(folder, FIRE, ends), Conflict.Kind.COUNT);
  }

  @Test
  void whatAVerbCountsIsCompared() throws IOException {
    assertEquals(
        List.of(List.of("210", "140")),
        counts(
            "La scierie emploie 210 personnes.",
            "La scierie, qui emploie 140 personnes selon la direction, devait fermer."));
  }

  @Test
  void theObjectOfAVerbIsNoNounOfItsStem() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "La scierie emploie 210 personnes.",
            "Une trentaine d'employés de la scierie se sont rassemblés jeudi."));
  }

  @Test
  void whereTheHurtAreCaredForIsNotWhereTheyWereHurt() throws IOException {
    assertEquals(
        List.of(List.of("quatre", "six")),
        counts(
            "Le feu a fait quatre blessés à Valdombre, selon la préfecture.",
            "Le feu a fait six blessés, hospitalisés à Lisieux, selon le maire."));
  }

  @Test
  void aListOfTheHurtIsOfOtherPeopleEach() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Une association compte 12 blessés en ville, 9 blessés au port, 30 blessés soignés sur"
                + " place et 21 blessés rentrés chez eux.",
            "Une vingtaine de personnes ont été blessées, selon la préfecture."));
    assertEquals(
        List.of(),
        counts(
            "Une association compte 12 blessés à la tête, 9 blessés à la main et 4 blessés au dos.",
            "Une vingtaine de personnes ont été blessées à l'œil, selon la préfecture."));
  }

  @Test
  void thoseAmongTheHurtAreNotAllTheDead() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Parmi ces blessés, il y a eu un mort et 4 ouvriers amputés.",
            "Le maire a cité les noms des 14 personnes mortes."));
  }

  @Test
  void theHurtOfOneDayAreNotAllSinceTheBeginning() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "On compte 179 blessés ce mercredi, selon la préfecture.",
            "Le conflit a fait plus de 1 400 blessés depuis le mois de mai, dit le maire."));
  }

  @Test
  void thoseOfAnotherDayAroundAreOthers() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Samedi 4 mars, des cortèges ont traversé le pays. Plus de 80 000 personnes ont défilé"
                + " dans toute la France contre la vente des scieries.",
            "Samedi 11 mars, des cortèges ont traversé le pays. Environ 69 000 personnes ont défilé"
                + " dans toute la France contre la vente des scieries."));
  }

  @Test
  void theNumberOfThoseBehindIt() throws IOException {
    assertEquals(
        List.of(List.of("3 500", "environ 4 000")),
        ToldConflicts.sides(
            ToldConflicts.ofOneDay(
                folder,
                FIRE,
                "Un journal a estimé à 3 500 le nombre de manifestants à Valdombre mercredi.",
                "Environ 4 000 manifestants ont défilé à Valdombre mercredi."),
            Conflict.Kind.COUNT));
  }

  @Test
  void aDozenIsNotTwelveHundred() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Une vingtaine de personnes ont été blessées.",
            "Le rapport fait état de 1 900 blessés en tout."));
  }

  @Test
  void aPartByItsMannerIsNotTheWhole() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Les gendarmes ont procédé à 12 arrestations administratives près de la scierie.",
            "Les gendarmes ont procédé à 31 arrestations près de la scierie."));
  }

  @Test
  void whatHoldsForEachIsNotTheWhole() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Dans chaque rue, 40 habitants ont été relogés.",
            "Dans la ville, 130 habitants ont été relogés."));
  }

  @Test
  void aNumberRevisedInBrackets() throws IOException {
    assertEquals(
        List.of(List.of("106", "166")),
        counts(
            "La mairie compte 166 sinistrés (chiffre revu à la hausse, le précédent étant de 106).",
            "La mairie a ouvert une salle pour la nuit."));
  }

  private List<List<String>> crowds(String... ends) throws IOException {
    String start =
        "Une marche blanche a eu lieu samedi à Valdombre pour la scierie brûlée. Odile Ravanel,"
            + " maire de Valdombre, a pris la parole devant la scierie. ";
    return ToldConflicts.sides(
        ToldConflicts.ofOneDay(folder, start, ends).stream()
            .filter(conflict -> conflict.kind() != Conflict.Kind.DATE)
            .toList());
  }

  @Test
  void whatIsCountedIsComparedByItsClass() throws IOException {
    assertEquals(
        List.of(List.of("280", "410")),
        crowds(
            "La préfecture parle de 280 marcheurs à Valdombre, venus de toute la vallée.",
            "À Valdombre, 410 personnes, selon la gendarmerie, ont défilé en silence."));
  }

  @Test
  void countsOfTwoPlacesAreNoConflict() throws IOException {
    assertEquals(
        List.of(),
        crowds(
            "Ils étaient 280 manifestants à Lisieux, devant le tribunal.",
            "Ils étaient 410 manifestants à Bernay, devant le tribunal."));
  }

  @Test
  void countsOfTwoDaysAreNoConflict() throws IOException {
    assertEquals(
        List.of(),
        crowds(
            "Le 4 mars, 280 manifestants avaient défilé à Valdombre.",
            "Le 11 mars, 410 manifestants avaient défilé à Valdombre."));
  }

  @Test
  void whoMeansToComeHasNotCome() throws IOException {
    assertEquals(
        List.of(),
        crowds(
            "En ligne, 900 personnes se disaient intéressées par la marche de Valdombre.",
            "La marche a rassemblé 310 personnes à Valdombre."));
  }

  @Test
  void twoCountersOfOneReport() throws IOException {
    assertEquals(
        List.of(List.of("280", "900")),
        crowds(
            "La police a compté 280 manifestants à Valdombre. Les organisateurs annoncent 900"
                + " manifestants à Valdombre.",
            "Le maire a remercié les pompiers."));
  }

  private List<String> told(String... ends) throws IOException {
    return ToldConflicts.ofOneDay(folder, FIRE, ends).stream()
        .filter(conflict -> conflict.kind() == Conflict.Kind.COUNT)
        .map(
            c ->
                c.status()
                    + " "
                    + String.join(" / ", c.sides().stream().map(Conflict.Side::value).toList()))
        .toList();
  }

  @Test
  void aReportThatRoundsItsOwnNumber() throws IOException {
    assertEquals(
        List.of("ROUNDING plus de 80 000 / quelque 84 000"),
        told(
            "Un vif rebond a été noté mercredi en France, où plus de 80 000 grévistes ont défilé."
                + " Quelque 84 000 manifestants ont été recensés dans toute la France, selon la"
                + " police, un chiffre en hausse par rapport à mardi.",
            "Le maire a remercié les pompiers."));
  }

  @Test
  void aPlaceBehindAnotherNumberIsNotOfTheComparison() throws IOException {
    assertEquals(
        List.of("CONFLICT 32 000 / 80 000"),
        told(
            "Il y avait 27 000 manifestants en France, dont 7 000 à Lisieux, contre 32 000 samedi"
                + " dernier, dont 8 000 à Lisieux.",
            "Samedi, 80 000 manifestants ont été recensés."));
  }

  @Test
  void whatIsOfLastWeekIsNotOfToday() throws IOException {
    assertEquals(
        List.of(),
        told(
            "Lundi, 69 000 manifestants ont défilé en France.",
            "La journée a été calme. C'est moins que les 84 000 manifestants recensés en France la"
                + " semaine dernière."));
  }

  @Test
  void aDayBetweenVerbAndNumber() throws IOException {
    assertEquals(
        List.of("ROUNDING quelque 13 600 / plus de 13 600"),
        told(
            "Les cortèges ont rassemblé samedi quelque 13 600 manifestants en France.",
            "Les cortèges ont rassemblé, samedi dernier, plus de 13 600 personnes en France."));
  }

  @Test
  void sinceThisMorningIsOfTheDay() throws IOException {
    assertEquals(
        List.of("ROUNDING plusieurs centaines / environ 500"),
        told(
            "Plusieurs centaines de grévistes défilent depuis ce matin à Valdombre.",
            "Selon la police, environ 500 grévistes ont défilé à Valdombre."));
  }

  @Test
  void theLeadInRoundWordsAndTheNumberBelow() throws IOException {
    assertEquals(
        List.of("ROUNDING des dizaines de milliers / 50 000"),
        told(
            "Des dizaines de milliers de femmes et d'hommes sont descendus dans la rue mercredi."
                + " La police annonce 50 000 personnes dans les rues, dont 3 000 à Lisieux.",
            "Le maire a remercié les pompiers."));
  }

  @Test
  void anArrestThatBefallsSomebodyCountsNothing() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Trois ouvriers ont fait l'objet d'une arrestation judiciaire près de la scierie.",
            "Les gendarmes ont procédé à 3 arrestations judiciaires près de la scierie."));
  }
}
