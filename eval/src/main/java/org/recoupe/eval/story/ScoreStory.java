package org.recoupe.eval.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.recoupe.eval.Measure.Figure;

/**
 * Scores dossiers that were made before: {@code GOLD.json DOSSIER.json [GOLD.json DOSSIER.json
 * ...]}.
 */
public final class ScoreStory {
  private ScoreStory() {}

  /** Prints a line a figure, pooled over all pairs of files. */
  public static void main(String[] files) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Tally tally = new Tally();
    StoryScore score = new StoryScore(tally, miss -> {});
    for (int i = 0; i + 1 < files.length; i += 2) {
      score.score(
          mapper.readTree(Path.of(files[i]).toFile()),
          mapper.readTree(Path.of(files[i + 1]).toFile()));
    }
    for (Figure figure : tally.figures()) {
      System.out.println(
          String.format(Locale.ROOT, "%s %.4f %d", figure.name(), figure.value(), figure.of()));
    }
  }
}
