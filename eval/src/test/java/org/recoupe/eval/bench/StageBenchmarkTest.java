package org.recoupe.eval.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.provenance.Outcome;

/** The benchmarks do what they say they time. */
class StageBenchmarkTest {
  @Test
  void everyStageWorks() {
    MadePress press = new MadePress();
    press.make();
    StageBenchmark stages = new StageBenchmark();
    stages.make(press);
    Article article =
        assertInstanceOf(
            Article.class, assertInstanceOf(Outcome.Value.class, stages.extract()).value());
    assertTrue(article.body().length() > 200, article.body());
    assertFalse(article.body().contains("Rubrique"), article.body());
    assertFalse(stages.annotate().mentions().isEmpty());
    assertFalse(stages.witness().words().size() == 0);
    assertTrue(stages.reuse().passages().size() > 300);
    assertEquals(
        press.made.size(), stages.stories().stream().mapToInt(s -> s.articles().size()).sum());
  }
}
