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

/** Counts of one event over invented reports of several days. */
class TollsOfStoryTest {
  @TempDir Path folder;

  private List<Conflict> conflicts(String... datedReports) throws IOException {
    for (int i = 0; i < datedReports.length; i += 2) {
      Files.writeString(folder.resolve("r" + i + ".txt"), datedReports[i + 1]);
      Files.writeString(
          folder.resolve("r" + i + ".meta.json"),
          "{\"date\": \"" + datedReports[i] + "\", \"outlet\": \"Gazette " + i + "\"}");
    }
    List<Conflict> found = new ArrayList<>();
    for (StoryDossier story : new Pipeline("test").dossier(List.of(folder)).stories()) {
      found.addAll(story.findings().conflicts());
    }
    return found;
  }

  private static List<String> shown(List<Conflict> conflicts) {
    return conflicts.stream()
        .map(c -> c.status() + " " + c.sides().stream().map(Conflict.Side::value).toList())
        .toList();
  }

  @Test
  void aTollThatGrowsFromDayToDayIsAnUpdate() throws IOException {
    List<Conflict> found =
        conflicts(
            "2031-05-06",
            "Un incendie a ravagé mardi soir la filature Brunel à Valdombre. La préfecture"
                + " confirme la mort de quatre personnes dans la filature.",
            "2031-05-07",
            "Au lendemain de l'incendie de la filature Brunel, à Valdombre, le bilan s'alourdit :"
                + " neuf morts, selon la préfecture. L'enquête sur la filature commence.");
    assertTrue(shown(found).contains("UPDATE [quatre, neuf]"), () -> shown(found).toString());
  }

  @Test
  void theDeadOfAnotherYearAreOfAnotherEvent() throws IOException {
    List<Conflict> found =
        conflicts(
            "2031-05-06",
            "Un incendie a ravagé mardi soir la filature Brunel à Valdombre. La préfecture"
                + " confirme la mort de quatre personnes dans la filature.",
            "2031-05-07",
            "L'incendie de la filature Brunel, à Valdombre, réveille un souvenir : en 1998, un feu"
                + " avait fait 41 morts dans la même filature. L'enquête sur la filature commence.");
    assertEquals(List.of(), shown(found));
  }
}
