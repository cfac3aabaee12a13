package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.dossier.StoryDossier;

/** « comme la semaine précédente »: a figure that holds for another day too. */
class FiguresLikeThenTest {
  @TempDir Path folder;

  private List<List<String>> sides(String comparison) throws IOException {
    write(
        "a",
        "Quelque 840 marcheurs ont défilé samedi 10 mai à Valdombre"
            + comparison
            + ", selon la préfecture. La marche de Valdombre dénonce la fermeture de la filature.");
    write(
        "b",
        "La marche de Valdombre contre la fermeture de la filature continue. Le 3 mai, plus de"
            + " 2 800 marcheurs avaient défilé à Valdombre, selon la préfecture.");
    List<Conflict> found = new ArrayList<>();
    for (StoryDossier story : new Pipeline("test").dossier(List.of(folder)).stories()) {
      found.addAll(story.findings().conflicts());
    }
    return found.stream()
        .filter(conflict -> conflict.kind() == Conflict.Kind.COUNT)
        .map(conflict -> conflict.sides().stream().map(Conflict.Side::value).toList())
        .toList();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"date\": \"2031-05-10\", \"outlet\": \"Gazette " + name + "\"}");
  }

  @Test
  void theFigureHoldsForTheWeekBeforeToo() throws IOException {
    List<List<String>> sides = sides(", comme la semaine précédente");
    assertTrue(sides.contains(List.of("quelque 840", "plus de 2 800")), sides::toString);
  }

  @Test
  void figuresOfTwoDaysAreNotOpposed() throws IOException {
    assertEquals(List.of(), sides(""));
  }
}
