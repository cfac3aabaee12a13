package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

class SmallNumberDifferTest {
  private static final String PORT =
      "Le port de Valdombre était fermé mardi. La maire Odile Ravanel a vu les dockers. ";

  @TempDir Path folder;

  private List<List<String>> counts(String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.ofOneDay(folder, PORT, ends), Conflict.Kind.COUNT);
  }

  @Test
  void oneAndTwoOfANoun() throws IOException {
    assertEquals(
        List.of(List.of("Un gardien", "deux gardiens")),
        counts(
            "Un gardien a été frappé sur une passerelle par un lutteur masqué.",
            "Le lutteur, soupçonné d'avoir frappé deux gardiens sur la passerelle, s'est rendu."));
  }

  @Test
  void whoTellsOfOneAndOfTwoKnowsThemApart() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Un gardien a été frappé sur une passerelle par un lutteur masqué.",
            "Le lutteur a frappé deux gardiens sur la passerelle, et un gardien sur le quai."));
  }

  @Test
  void ofOtherDeedsNothingIsTold() throws IOException {
    assertEquals(
        List.of(),
        counts(
            "Un gardien a ouvert la grille du chantier naval à l'aube.",
            "Deux gardiens frappés au visage sont soignés dans une clinique."));
  }
}
