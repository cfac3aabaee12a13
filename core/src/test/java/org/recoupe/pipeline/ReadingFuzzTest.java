package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.article.ArticleExtractor;
import org.recoupe.article.Debris;
import org.recoupe.capture.Capture;
import org.recoupe.capture.CaptureLimits;
import org.recoupe.capture.CaptureReader;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Span;

/**
 * Whatever bytes a file holds: reading and extraction throw nothing, and every place that they give
 * stands in the source. A normal build runs the files in {@code ReadingFuzzTestInputs}, seeds and
 * finds; {@code JAZZER_FUZZ=1} and {@code -Dtest=ReadingFuzzTest} look for more.
 */
class ReadingFuzzTest {
  private static final List<String> NAMES =
      List.of("a.html", "a.txt", "a.jsonl", "a.json", "a.xml", "a.warc", "a", "a.html.gz");

  private static final CaptureLimits LIMITS =
      new CaptureLimits(1 << 16, 1 << 16, 50, 1 << 18, 1 << 20, 8, 100);

  private final ArticleExtractor extractor = new ArticleExtractor();

  /** The first byte chooses the name of the file, the others are what it holds. */
  @FuzzTest
  void files(byte[] data) throws IOException {
    if (data.length == 0) {
      return;
    }
    Path folder = Files.createTempDirectory("fuzz");
    Path file = folder.resolve(NAMES.get((data[0] & 0xFF) % NAMES.size()));
    try {
      Files.write(file, Arrays.copyOfRange(data, 1, data.length));
      new CaptureReader(LIMITS).read(List.of(file), this::extract);
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
  }

  private void extract(Outcome<Capture> outcome) {
    if (outcome instanceof Outcome.Value<Capture> found
        && extractor.extract(found.value()) instanceof Outcome.Value<Article> made) {
      check(made.value());
    }
  }

  private static void check(Article article) {
    String source = article.sourceText().characters();
    String text = article.text().text();
    Span all = new Span(0, source.length());
    assertTrue(new Span(0, text.length()).contains(article.layout().body()), "body");
    int reached = 0;
    for (Debris debris : article.debris()) {
      assertTrue(all.contains(debris.at()), "debris stands in the source");
      assertTrue(debris.at().start() >= reached, "debris in order");
      reached = debris.at().end();
    }
    for (int at = 0; at < text.length(); at += 1 + text.length() / 50) {
      assertTrue(all.contains(article.text().toSource(new Span(at, at + 1))), "a place");
    }
  }
}
