package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

/** Titles, names with an apostrophe, words of one sort; days on which something begins. */
class NamesOfThingsTest {
  private static final String START =
      "La scierie de Valdombre a brûlé mardi soir. Le maire de Valdombre, Odile Ravanel, est venue"
          + " dans la nuit à la scierie. ";

  @TempDir Path folder;

  private List<List<String>> of(Conflict.Kind kind, String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.ofOneDay(folder, START, ends), kind);
  }

  @Test
  void aTitleWithAWordMore() throws IOException {
    assertEquals(
        List.of(List.of("C'est pas toujours dimanche", "Ce n'est pas toujours dimanche")),
        of(
            Conflict.Kind.NAME,
            "Elle l'a dit dans l'émission dominicale \"C'est pas toujours dimanche\".",
            "Elle l'a dit dans l'émission \"Ce n'est pas toujours dimanche\"."));
  }

  @Test
  void anApostropheMore() throws IOException {
    assertEquals(
        List.of(List.of("Belloc's", "Bellocs")),
        of(
            Conflict.Kind.NAME,
            "Les ouvriers se sont réunis au café Belloc's.",
            "Les ouvriers se sont réunis au café Bellocs."));
  }

  @Test
  void wordsOfOneSortThatExcludeEachOther() throws IOException {
    assertEquals(
        List.of(List.of("policiers", "gendarmes")),
        of(
            Conflict.Kind.ATTRIBUTION,
            "Une vidéo montre l'ancien gérant frappant deux policiers devant la scierie.",
            "La vidéo de l'ancien gérant frappant deux gendarmes devant la scierie circule."));
    assertEquals(
        List.of(),
        of(
            Conflict.Kind.ATTRIBUTION,
            "Une vidéo montre l'ancien gérant frappant deux policiers devant la scierie.",
            "La vidéo de l'ancien gérant qui a appelé deux gendarmes à la scierie circule."));
  }

  @Test
  void aDayAndAPartOfItsMonth() throws IOException {
    assertEquals(
        List.of(List.of("15 avril", "mi-avril")),
        of(
            Conflict.Kind.DATE,
            "Le débat, promis par la région aux ouvriers, sera lancé le 15 avril.",
            "Le débat, promis par la région, patine avant son coup d'envoi mi-avril."));
  }

  @Test
  void whatStartsMayStandAWayOff() throws IOException {
    assertEquals(
        List.of(List.of("15 avril", "mi-avril")),
        of(
            Conflict.Kind.DATE,
            "Le 15 avril, date du lancement du débat, le maire sera à la scierie.",
            "Le débat, promis par la région comme une sortie de crise, patine avant son coup d'envoi"
                + " mi-avril."));
    assertEquals(
        List.of(List.of("17 avril", "la mi-avril")),
        of(
            Conflict.Kind.DATE,
            "Depuis le début de la mobilisation des « casques verts », le 17 avril, la scierie est"
                + " vide.",
            "La scierie est vide depuis le début du mouvement à la mi-avril."));
  }

  @Test
  void aVoteHasOneDay() throws IOException {
    assertEquals(
        List.of(List.of("20 juin", "juin")),
        of(
            Conflict.Kind.DATE,
            "Tous ont en vue les élections régionales du 20 juin.",
            "Tous font campagne pour les élections régionales de juin."));
  }
}
