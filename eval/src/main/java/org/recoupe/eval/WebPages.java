package org.recoupe.eval;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;

/**
 * Chunks that must and must not stand in the text of a page, counted as trafilatura's evaluation
 * counts them: a chunk is there if the text contains it, white space folded.
 */
final class WebPages implements Measure {
  @Override
  public String name() {
    return "web-pages";
  }

  @Override
  public List<Figure> measure(Path folder, Consumer<String> misses) throws IOException {
    JsonNode gold = new ObjectMapper().readTree(folder.resolve("evaldata.json").toFile());
    Pages pages = new Pages();
    Ratio all = new Ratio();
    Ratio french = new Ratio();
    for (Map.Entry<String, JsonNode> page : gold.properties()) {
      String file = page.getValue().path("file").asText();
      Article article = pages.read(folder.resolve("html").resolve(file));
      List<Ratio> counts = isFrench(page.getKey(), article) ? List.of(all, french) : List.of(all);
      String text = article == null ? "" : fold(article.body());
      for (JsonNode chunk : page.getValue().path("with")) {
        boolean there = text.contains(fold(chunk.asText()));
        counts.forEach(there ? Ratio::found : Ratio::missed);
        if (!there) {
          misses.accept(file + "\tmissing\t" + chunk.asText());
        }
      }
      for (JsonNode chunk : page.getValue().path("without")) {
        if (text.contains(fold(chunk.asText()))) {
          counts.forEach(Ratio::wrong);
          misses.accept(file + "\tfalse\t" + chunk.asText());
        }
      }
    }
    return List.of(
        new Figure("chunk_precision", all.precision(), all.gold()),
        new Figure("chunk_recall", all.recall(), all.gold()),
        new Figure("chunk_f1", all.f1(), all.gold()),
        new Figure("chunk_f1_french", french.f1(), french.gold()));
  }

  private static boolean isFrench(String url, @Nullable Article article) {
    return url.matches("https?://[^/]+\\.fr/.*")
        || article != null && article.metadata().language().tag().equals("fr");
  }

  private static String fold(String text) {
    return text.replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
  }
}
