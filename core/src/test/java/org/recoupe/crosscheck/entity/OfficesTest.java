package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.crosscheck.Entity;

/** « La préfecture » of the town where a sentence stands is not that of another. */
class OfficesTest {
  private static final String NAMED =
      "La préfecture du Calvados a fermé le pont de l'île à Caen lundi matin.";

  private static List<Integer> sizes(String... reports) {
    return LinkedStory.link(reports).stream()
        .filter(entity -> entity.name().startsWith("préfecture"))
        .map(entity -> entity.mentions().size())
        .toList();
  }

  @Test
  void theTownOfTheSentenceTells() {
    assertEquals(
        List.of(2), sizes(NAMED, "À Caen, deux cents personnes ont défilé, selon la préfecture."));
    assertEquals(
        List.of(1, 1),
        sizes(NAMED, "À Bordeaux, deux cents personnes ont défilé, selon la préfecture."));
    assertEquals(
        List.of(1, 1),
        sizes(
            "La préfecture de police a fermé le pont de l'île mardi.",
            "À Bordeaux, deux cents personnes ont défilé, selon la préfecture."));
  }

  @Test
  void withoutATownItIsTheOneThatIsNamed() {
    assertEquals(
        List.of(2), sizes(NAMED, "Deux cents personnes ont défilé mardi, selon la préfecture."));
  }

  @Test
  void ofSeveralTheTownTellsWhich() {
    List<Entity> entities =
        LinkedStory.link(
            NAMED,
            "La préfecture de la Gironde a fermé la digue mardi.",
            "À Bordeaux, deux cents personnes ont défilé, selon la préfecture.");
    assertTrue(
        entities.stream()
            .anyMatch(e -> e.name().equals("préfecture de la Gironde") && e.mentions().size() == 2),
        entities.toString());
  }

  private static boolean isOne(List<Entity> entities, String name, String form) {
    return entities.stream()
        .anyMatch(entity -> entity.name().equals(name) && entity.variants().contains(form));
  }

  @Test
  void theHeadOfStateIsNoGuestFromAbroad() {
    String guest = "Le président tchadien Adam Seid est arrivé lundi à Caen. ";
    String home = "Jeanne Varenko a perdu dix points. Jeanne Varenko ne dit rien. ";
    String poll = "La cote du chef de l'État s'est effondrée, selon un sondage.";
    List<Entity> entities = LinkedStory.link(home + guest, "Jeanne Varenko se tait. " + poll);
    assertTrue(isOne(entities, "Adam Seid", "Le président tchadien"), entities.toString());
    assertEquals(false, isOne(entities, "Adam Seid", "du chef de l'État"), entities.toString());
  }

  @Test
  void theStoryMayBeAboutHim() {
    List<Entity> entities =
        LinkedStory.link(
            "Le président tchadien Adam Seid a parlé lundi. Adam Seid veut négocier.",
            "Adam Seid a parlé lundi. Le discours du chef de l'État a duré une heure.");
    assertTrue(isOne(entities, "Adam Seid", "du chef de l'État"), entities.toString());
  }
}
