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
}
