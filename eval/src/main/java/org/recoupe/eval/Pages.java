package org.recoupe.eval;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Article;
import org.recoupe.article.ArticleExtractor;
import org.recoupe.capture.Capture;
import org.recoupe.capture.CaptureReader;
import org.recoupe.provenance.Outcome;

/** Reads one saved page of the gold data as the program does. */
final class Pages {
  private final CaptureReader reader = new CaptureReader();
  private final ArticleExtractor extractor = new ArticleExtractor();

  /** The article of the page in {@code file}; null where the program finds none. */
  @Nullable Article read(Path file) {
    Article[] found = new Article[1];
    reader.read(
        List.of(file),
        outcome -> {
          if (outcome instanceof Outcome.Value<Capture> capture
              && extractor.extract(capture.value()) instanceof Outcome.Value<Article> article) {
            found[0] = article.value();
          }
        });
    return found[0];
  }
}
