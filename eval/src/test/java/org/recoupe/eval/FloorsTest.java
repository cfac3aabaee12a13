package org.recoupe.eval;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  @TempDir Path folder;

  private Floors floors(String lines) throws IOException {
    return Floors.read(Files.writeString(folder.resolve("floors.properties"), lines));
  }

  @Test
  void aFigureBelowItsFloorIsSaid() throws IOException {
    Floors floors = floors("stories/origins.F1 = 0.9\nstories/stories.F1 = 1.0\n");
    assertEquals(
        List.of("stories/origins.F1: 0.85 is below the floor 0.9"),
        floors.fallen(
            Map.of("stories/origins.F1", 0.85, "stories/stories.F1", 1.0), List.of("stories")));
  }

  @Test
  void aFigureThatIsGoneHasFallen() throws IOException {
    Floors floors = floors("stories/origins.F1 = 0.9\n");
    assertEquals(
        List.of("stories/origins.F1: no figure, floor 0.9"),
        floors.fallen(Map.of(), List.of("stories")));
  }

  @Test
  void aPartThatWasNotRunFallsNowhere() throws IOException {
    assertEquals(List.of(), floors("fundus/body.F1 = 0.9\n").fallen(Map.of(), List.of("stories")));
  }

  @Test
  void keysHoldNoSpaces() {
    assertEquals(
        "stories/origins.F1", Floors.key("stories", new Measure.Figure("origins F1", 1, 1)));
  }
}
