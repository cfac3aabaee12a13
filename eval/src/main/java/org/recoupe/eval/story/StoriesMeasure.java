package org.recoupe.eval.story;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recoupe.dossier.json.DossierJson;
import org.recoupe.eval.Measure;
import org.recoupe.pipeline.Pipeline;

/** The dossiers of all story sets, pooled. */
public final class StoriesMeasure implements Measure {
  @Override
  public String name() {
    return "stories";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Pipeline pipeline = new Pipeline("eval");
    DossierJson json = new DossierJson();
    Tally tally = new Tally();
    try (Stream<Path> sets = Files.list(folder)) {
      for (Path set : sets.filter(s -> Files.exists(s.resolve("gold.json"))).sorted().toList()) {
        String dossier = json.write(pipeline.dossier(List.of(set)));
        new StoryScore(tally, line -> misses.accept(set.getFileName() + " " + line))
            .score(mapper.readTree(set.resolve("gold.json").toFile()), mapper.readTree(dossier));
      }
    }
    return tally.figures();
  }
}
