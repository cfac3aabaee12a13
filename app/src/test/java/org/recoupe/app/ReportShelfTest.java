package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.pipeline.Gathering;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.provenance.Outcome;

class ReportShelfTest {
  private final Pipeline pipeline = new Pipeline("test");

  private List<Article> example() {
    List<Article> read = new ArrayList<>();
    pipeline.extract(
        List.of(CommandRun.EXAMPLE),
        outcome -> {
          if (outcome instanceof Outcome.Value<Article> made) {
            read.add(made.value());
          }
        });
    return read;
  }

  @Test
  void whatIsFiledComesBackAsItWas() {
    List<Article> read = example();
    assertTrue(read.size() > 3);
    try (ReportShelf shelf = new ReportShelf(1)) {
      read.forEach(shelf::put);
      assertEquals(read.size(), shelf.size());
      for (int i = read.size() - 1; i >= 0; i--) {
        assertEquals(read.get(i), shelf.get(i));
      }
    }
  }

  @Test
  void diskOrMemoryAndAnyOrderGiveTheSame() {
    List<Article> read = example();
    List<String> results = new ArrayList<>();
    for (int run = 0; run < 4; run++) {
      List<Article> shuffled = new ArrayList<>(read);
      Collections.shuffle(shuffled, new Random(run));
      try (ReportShelf shelf = run % 2 == 0 ? new ReportShelf() : new ReportShelf(5_000)) {
        Gathering all = pipeline.gather(shelf);
        shuffled.forEach(all::take);
        results.add(all.reuse() + "\n" + all.stories());
      }
    }
    assertEquals(1, results.stream().distinct().count(), () -> String.join("\n\n", results));
  }
}
