package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

/** Numbers with and without room, times close to each other, lists, hearsay. */
class SlotDiffersTest {
  private static final String STRIKE =
      "Les ouvriers de la scierie de Valdombre ont défilé mardi. Le maire de Valdombre, Odile"
          + " Ravanel, a reçu les ouvriers de la scierie à la mairie. ";

  @TempDir Path folder;

  private List<List<String>> sides(Conflict.Status status, String... ends) throws IOException {
    return ToldConflicts.sides(
        ToldConflicts.ofOneDay(folder, STRIKE, ends).stream()
            .filter(conflict -> conflict.status() == status)
            .toList());
  }

  private List<List<String>> rounding(String... ends) throws IOException {
    return sides(Conflict.Status.ROUNDING, ends);
  }

  private List<List<String>> update(String... ends) throws IOException {
    return sides(Conflict.Status.UPDATE, ends);
  }

  @Test
  void aShareWithAndWithoutRoom() throws IOException {
    assertEquals(
        List.of(List.of("40 %", "près de 40 %")),
        rounding(
            "Selon le syndicat, 40 % des ouvriers refusent le plan de la direction.",
            "Selon le syndicat, près de 40 % des ouvriers refusent le plan de la direction."));
  }

  @Test
  void aLengthSinceTheStrikeBegan() throws IOException {
    assertEquals(
        List.of(List.of("près de deux mois", "deux mois")),
        rounding(
            "Ils protestent depuis près de deux mois contre le plan.",
            "La colère a éclaté il y a deux mois dans les ateliers."));
  }

  @Test
  void whoWritesBothMeansTwoThings() throws IOException {
    String both =
        "Ils protestent depuis plus de deux mois. La cote du maire a baissé depuis deux mois.";
    assertEquals(List.of(), rounding(both, both + " Il pleut."));
  }

  @Test
  void oneStrikeHasOneLength() throws IOException {
    assertEquals(
        List.of(List.of("depuis deux semaines", "depuis quatre semaines")),
        sides(
            Conflict.Status.CONFLICT,
            "La grève qui paralyse la vallée dure depuis deux semaines.",
            "Les patrons du mouvement, suivi depuis quatre semaines, attendent."));
  }

  @Test
  void timesAloneThatAgreeAreOfOneEvent() throws IOException {
    assertEquals(
        List.of(List.of("vers 23h45", "peu avant minuit")),
        rounding(
            "Une benne a pris feu vers 23h45.", "L'incendie a éclaté peu avant minuit au dépôt."));
  }

  @Test
  void aCountFollowedThroughTheHours() throws IOException {
    assertEquals(
        List.of(List.of("une cinquantaine", "plus d'une centaine")),
        update(
            "Une cinquantaine de voisins les ont rejoints vers 20h30. Vers 23 heures, ils étaient"
                + " un peu plus d'une centaine.",
            "Les voisins les ont rejoints."));
  }

  @Test
  void listsThatDifferInPart() throws IOException {
    assertEquals(
        List.of(List.of("Rouen, Lille", "Lille, Marseille")),
        update(
            "Des défilés semblables ont réuni des ouvriers à Rouen et à Lille.",
            "Des défilés semblables ont réuni des ouvriers à Lille et à Marseille."));
  }

  @Test
  void hearsayAgainstFact() throws IOException {
    assertEquals(
        List.of(List.of("modality.POSSIBLE", "modality.DONE")),
        update(
            "Le directeur de la scierie aurait vendu la forge à un négociant.",
            "Le directeur de la scierie a vendu la forge à un négociant de la ville."));
  }

  @Test
  void theHurtOfTheForcesAreNoOthers() throws IOException {
    assertEquals(
        List.of(List.of("40", "60"), List.of("12", "18")),
        update(
            "Les heurts ont fait 40 blessés, dont 12 parmi les forces de l'ordre.",
            "Les heurts ont fait 60 blessés, dont 18 policiers."));
  }

  @Test
  void whatIsTakenBackInPart() throws IOException {
    assertEquals(
        List.of(List.of("sur le coup", "quasiment sur le coup")),
        rounding(
            "Un ouvrier de la scierie est mort sur le coup.",
            "Un ouvrier de la scierie est mort quasiment sur le coup."));
  }

  @Test
  void alwaysOpenCountsNothing() throws IOException {
    assertEquals(
        List.of(),
        sides(
            Conflict.Status.CONFLICT,
            "La scierie est ouverte 24 heures sur 24 aux ouvriers.",
            "La scierie est ouverte neuf heures par jour aux ouvriers."));
  }

  @Test
  void oneNumberWithoutItsNoun() throws IOException {
    assertEquals(
        List.of(List.of("280", "près de 280")),
        rounding(
            "Le travail des scieries de la vallée, soit 280 au total, est perturbé par la grève.",
            "Près de 280 scieries de la vallée ont un travail perturbé par la grève."));
  }

  @Test
  void aStartDatedMoreFinely() throws IOException {
    assertEquals(
        List.of(List.of("la mi-janvier", "17 janvier")),
        rounding(
            "Le mouvement secoue la vallée depuis la mi-janvier.",
            "Depuis le début de la mobilisation, le 17 janvier, rien ne bouge."));
  }

  @Test
  void whatBothAnnounceIsNoUpdate() throws IOException {
    assertEquals(
        List.of(),
        update(
            "Le préfet doit préciser jeudi les modalités de la fermeture de la scierie.",
            "Les modalités de la fermeture de la scierie doivent être dévoilées jeudi par le"
                + " préfet."));
  }

  @Test
  void aDayThatIsDatedIsNotTheDayOfTheReport() throws IOException {
    assertEquals(
        List.of(),
        update(
            "Les ouvriers ont défilé lundi, troisième jour de grève, devant la mairie.",
            "Au quatrième jour de grève, les ouvriers ont défilé devant la mairie."));
  }

  @Test
  void aDayOfALeagueIsNoDay() throws IOException {
    assertEquals(
        List.of(),
        update(
            "Les joueurs de Valdombre ont perdu lors de la 16e journée de Ligue 1 à Lisieux.",
            "Les joueurs de Valdombre ont perdu lors de la 17e journée de Ligue 1 à Lisieux."));
  }

  @Test
  void hearsayOfADeath() throws IOException {
    assertEquals(
        1,
        update(
                "Un ouvrier, Karim Belloc, est mort sur le coup en tombant du toit.",
                "Un ouvrier, Karim Belloc, serait mort sur le coup en tombant du toit.")
            .size());
  }

  @Test
  void aForecastTakenBackIsNoDispute() throws IOException {
    assertEquals(
        List.of(),
        update(
            "La mairie attend une hausse de 0,2 % contre 0,4 % annoncés auparavant.",
            "La mairie a reçu les ouvriers dans la cour."));
  }
}
