package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

class StateDifferTest {
  private static final String START =
      "La scierie de Valdombre a brûlé mardi soir. Le maire de Valdombre, Odile Ravanel, est venue"
          + " dans la nuit à la scierie. ";

  @TempDir Path folder;

  private List<Conflict> conflicts(String... ends) throws IOException {
    return ToldConflicts.dayAfterDay(folder, START, ends).stream()
        .filter(conflict -> conflict.kind() == Conflict.Kind.MODALITY)
        .toList();
  }

  @Test
  void aStatePartedBetweenTwoClausesIsRead() throws IOException {
    List<Conflict> found =
        conflicts(
            "Un pompier blessé par une poutre était entre la vie et la mort.",
            "Le pompier, blessé par une poutre, est décédé mercredi à l'hôpital.");
    assertEquals(1, found.size());
    assertEquals(Conflict.Status.UPDATE, found.get(0).status());
  }

  @Test
  void whatIsNotYetReopenedIsNoLaterState() throws IOException {
    assertEquals(
        1,
        conflicts(
                "Le dépôt de Valdombre n'est pas encore rouvert.",
                "Le dépôt de Valdombre est à nouveau accessible.")
            .size());
    assertEquals(
        List.of(),
        conflicts(
            "Le dépôt de Valdombre est fermé.", "Le dépôt de Valdombre n'est pas encore rouvert."));
  }

  @Test
  void aRoadIsNotAnotherRoad() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            "L'autoroute A81 est fermée dans les deux sens vers la côte.",
            "En fin de journée, l'autoroute A29 a été rouverte sans incident."));
  }

  @Test
  void whoeverTheArticleIsAboutIsMeantByAPronoun() throws IOException {
    List<Conflict> found =
        conflicts(
            "Karim Belloc, gérant de la scierie, est en garde à vue. Karim Belloc nie tout.",
            "Karim Belloc gère la scierie. Karim Belloc est né à Lisieux. Il a été remis en liberté jeudi.");
    assertTrue(found.stream().anyMatch(c -> c.status() == Conflict.Status.UPDATE));
  }

  @Test
  void whatIsAwaitedAndThenTold() throws IOException {
    List<Conflict> found =
        conflicts(
            "Le tribunal de Lisieux dira jeudi s'il maintient ou non la fermeture administrative de"
                + " la scierie.",
            "Le tribunal de Lisieux a ordonné jeudi le maintien de la fermeture administrative de"
                + " la scierie.");
    assertEquals(1, found.size());
    assertEquals(Conflict.Status.UPDATE, found.get(0).status());
  }

  @Test
  void whoWasSuspendedAndThenSentAway() throws IOException {
    assertEquals(
        1,
        conflicts(
                "Karim Belloc, gérant de la scierie, sera suspendu.",
                "Le conseil a décidé de mettre fin à sa collaboration avec Karim Belloc.")
            .size());
  }

  @Test
  void whatIsPlannedAndThenForbidden() throws IOException {
    assertEquals(
        1,
        conflicts(
                "Une marche blanche devrait avoir lieu dimanche à Valdombre.",
                "La marche blanche de Valdombre est finalement interdite.")
            .size());
  }

  @Test
  void aMeetingThatIsPlannedAndThenHeld() throws IOException {
    assertEquals(
        1,
        conflicts(
                "Une « réunion de crise » est prévue jeudi entre Odile Ravanel et Karim Belloc.",
                "Karim Belloc a proposé un sursis lors d'une rencontre avec Odile Ravanel.")
            .size());
    assertEquals(
        List.of(),
        conflicts(
            "Une réunion est prévue jeudi entre Odile Ravanel et Karim Belloc.",
            "Un sursis a été évoqué lors d'une rencontre entre Odile Ravanel et Jeanne Tissot."));
  }

  @Test
  void aPlanThatIsSetOffAndThenLifted() throws IOException {
    assertEquals(
        1,
        conflicts(
                "Le préfet de Lisieux a déclenché le plan de crise mardi soir.",
                "Le préfet de Lisieux a décidé mercredi de lever la phase de crise.")
            .size());
  }

  @Test
  void whoAsksToBeFreedIsNotFreed() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            "Karim Belloc, gérant de la scierie, est en garde à vue.",
            "Karim Belloc, gérant de la scierie, demandait sa remise en liberté."));
  }

  @Test
  void whoTellsBothInTheSameWordsKnowsThemApart() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            "Le tunnel de Valdombre est fermé. Le tunnel de Valdombre a été rouvert hier.",
            "Le tunnel de Valdombre a été rouvert."));
  }

  @Test
  void whatBefellOthersIsNoLaterState() throws IOException {
    assertEquals(
        List.of(),
        conflicts(
            "Karim Belloc, gérant de la scierie, sera jugé le 5 juin.",
            "Karim Belloc nie tout. Plusieurs autres gérants ont déjà été condamnés."));
  }
}
