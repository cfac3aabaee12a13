package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

/** One thing in other words or by another day, and two things that look like one. */
class OneThingToldOtherwiseTest {
  private static final String START =
      "La scierie de Valdombre a brûlé dans la nuit. Le maire de Valdombre, Odile Ravanel, est venue"
          + " à la scierie avec les pompiers. ";

  @TempDir Path folder;

  private List<List<String>> dayAfterDay(Conflict.Kind kind, String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.dayAfterDay(folder, START, ends), kind);
  }

  private List<List<String>> ofNoDay(Conflict.Kind kind, String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.ofNoDay(folder, START, ends), kind);
  }

  @Test
  void anOrdinalTellsHowManyDied() throws IOException {
    List<Conflict> found =
        ToldConflicts.dayAfterDay(
            folder,
            START,
            "Le feu a fait un mort et 20 blessés, selon la préfecture.",
            "Une deuxième personne a perdu la vie mercredi, selon la préfecture.");
    assertEquals(List.of(List.of("un", "deuxième")), ToldConflicts.sides(found));
    assertEquals(Conflict.Status.UPDATE, found.get(0).status());
  }

  @Test
  void theDeadOfAYearAreNotThoseOfTheFire() throws IOException {
    assertEquals(
        List.of(),
        dayAfterDay(
            Conflict.Kind.COUNT,
            "Le feu a fait un mort et 20 blessés, selon la préfecture.",
            "C'est le troisième mort de l'année dans une scierie, rappelle la préfecture."));
  }

  @Test
  void theForcesAreNamedInManyWays() throws IOException {
    assertEquals(
        List.of(List.of("92", "95")),
        dayAfterDay(
            Conflict.Kind.COUNT,
            "La préfecture compte 92 blessés dans les rangs des forces de l'ordre.",
            "Les heurts ont fait 552 blessés parmi les marcheurs et 95 parmi les policiers."));
  }

  @Test
  void yearsOfAgeAreNoPeople() throws IOException {
    List<Conflict> found =
        ToldConflicts.dayAfterDay(
            folder,
            START,
            "Une femme d'une cinquantaine d'années était morte dans la scierie. Le feu a fait un"
                + " mort.",
            "Le feu a fait deux morts, selon la préfecture.");
    assertEquals(List.of(List.of("un", "deux")), ToldConflicts.sides(found, Conflict.Kind.COUNT));
  }

  @Test
  void othersAreCountedByThemselves() throws IOException {
    assertEquals(
        List.of(),
        dayAfterDay(
            Conflict.Kind.COUNT,
            "Le feu a fait six morts, selon la préfecture.",
            "Le gardien est mort dans le feu, et cinq autres personnes sont mortes à l'hôpital."));
  }

  @Test
  void theDeadOfAShootingAreNotThoseOfAReportWithoutOne() throws IOException {
    assertEquals(
        List.of(),
        dayAfterDay(
            Conflict.Kind.COUNT,
            "Le feu a fait six morts à la scierie, selon la préfecture.",
            "La mairie a rappelé la fusillade qui a fait trois morts et quatre blessés."));
  }

  @Test
  void oneDispatchMayDateOneSayingByTwoDays() throws IOException {
    String words =
        "Les gérants de la scierie veulent rouvrir le hangar, ont indiqué %s plusieurs ouvriers.";
    assertEquals(
        List.of(List.of("mardi", "jeudi")),
        ofNoDay(Conflict.Kind.DATE, String.format(words, "mardi"), String.format(words, "jeudi")));
  }

  @Test
  void aNightIsOneByItsDaysAndByItsDates() throws IOException {
    // 14 March 2023 is a Tuesday.
    assertEquals(
        List.of(),
        dayAfterDay(
            Conflict.Kind.DATE,
            "Un camion-citerne a été incendié dans la nuit du 13 au 14 mars sur la route du port.",
            "Un camion-citerne a été incendié dans la nuit de lundi à mardi sur la route du port."));
  }

  @Test
  void whoNamesASourceByItsDateDatesNothing() throws IOException {
    assertEquals(
        List.of(),
        ofNoDay(
            Conflict.Kind.DATE,
            "Le hangar était vide (Le Courrier de Valdombre, 19 décembre 2018). La cour était pleine"
                + " (Le Courrier de Valdombre, 19 janvier 2019)."));
  }

  @Test
  void oneReportMayNameOneVehicleByTwoSorts() throws IOException {
    assertEquals(
        List.of(List.of("camionnette", "camion")),
        ofNoDay(
            Conflict.Kind.ATTRIBUTION,
            "Le motard a percuté une camionnette devant le barrage des ouvriers de la scierie de"
                + " Valdombre. Le maire est venu. Ce motard, qui a percuté un camion devant le barrage"
                + " des ouvriers de la scierie de Valdombre, est soigné."));
  }

  @Test
  void aLetterTooFewInAGivenNameIsASlip() throws IOException {
    assertEquals(
        List.of(List.of("Emanuel", "Emmanuel")),
        ofNoDay(
            Conflict.Kind.NAME,
            "Le gérant Emmanuel Ravanel a vu le feu.",
            "Le gérant Emanuel Ravanel a vu le feu."));
  }

  @Test
  void aReckoningPlansNothing() throws IOException {
    assertEquals(
        List.of(),
        dayAfterDay(
            Conflict.Kind.MODALITY,
            "Au bout du compte les gérants ont gagné leur pari samedi à Valdombre.",
            "Au final les gérants ont gagné leur pari samedi à Valdombre."));
  }

  @Test
  void aPointMadeInOneBreathDeniesNothing() throws IOException {
    assertEquals(
        List.of(),
        ofNoDay(
            Conflict.Kind.POLARITY,
            "Les gérants ont suivi les ouvriers de la scierie. Ce ne sont pas les ouvriers de la"
                + " scierie qui ont suivi les gérants."));
  }

  @Test
  void copiesThatContradictThemselvesMakeOneLine() throws IOException {
    String words = "Le préfet a fait rouvrir la route peu après 2h00. À 2h00 elle était ouverte.";
    assertEquals(1, ofNoDay(Conflict.Kind.DATE, words, words).size());
  }

  @Test
  void whatLayBetweenLifeAndDeathDiedThere() throws IOException {
    assertEquals(
        List.of(List.of("entre la vie et la mort", "été tué")),
        dayAfterDay(
            Conflict.Kind.MODALITY,
            "Près de Valdombre, un motard qui fuyait le feu était entre la vie et la mort mardi.",
            "Le maire a salué un motocycliste qui fuyait le feu et qui a été tué près de"
                + " Valdombre."));
  }

  @Test
  void allAndManyAreRoughlyOne() throws IOException {
    assertEquals(
        List.of(List.of("Tous les magasins", "De nombreux magasins")),
        ofNoDay(
            Conflict.Kind.COUNT,
            "Tous les magasins du port de Valdombre ont dû fermer.",
            "De nombreux magasins du port de Valdombre ont dû fermer."));
  }

  @Test
  void anEveningIsOneWhereOnlyOneReportNamesItsDay() throws IOException {
    String words = "Le préfet a salué les pompiers au terme d'une visite à la scierie %s.";
    assertEquals(
        List.of(List.of("la soirée de samedi", "fin de journée")),
        ofNoDay(
            Conflict.Kind.DATE,
            String.format(words, "dans la soirée de samedi"),
            String.format(words, "en fin de journée")));
  }
}
