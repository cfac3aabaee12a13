package org.recoupe.eval.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Article;
import org.recoupe.article.ArticleExtractor;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Source;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.ReuseDetector;
import org.recoupe.reuse.Witness;
import org.recoupe.story.Story;
import org.recoupe.story.StoryDetector;
import org.recoupe.text.AlignedText;

/** What each stage costs: one article where it takes articles one by one, else the whole press. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
  private final Pipeline pipeline = new Pipeline("bench");
  private final ArticleExtractor extractor = new ArticleExtractor();
  private final ReuseDetector reuse = new ReuseDetector();
  private final StoryDetector stories = new StoryDetector();
  private List<Article> articles = List.of();
  private List<Capture> pages = List.of();
  private List<Witness> witnesses = List.of();
  private int next;

  /** Makes what the stages take. */
  @Setup
  public void make(MadePress press) {
    articles = press.articles();
    pages = articles.stream().map(article -> capture(press, articles.indexOf(article))).toList();
    witnesses = articles.stream().map(reuse::read).toList();
  }

  private static Capture capture(MadePress press, int number) {
    String page = press.page(number);
    String id = "page-" + number;
    return new Capture(
        id,
        new Source(id, null, null, "sha256:"),
        new SourceText(page, 0),
        Form.HTML,
        AlignedText.identity(page),
        Declared.NOTHING);
  }

  private int next() {
    next = (next + 1) % articles.size();
    return next;
  }

  /** A page to its article. */
  @Benchmark
  public Outcome<Article> extract() {
    return extractor.extract(pages.get(next()));
  }

  /** An article to its names, times, quantities and quotations. */
  @Benchmark
  public AnnotatedArticle annotate() {
    return pipeline.annotate(articles.get(next()));
  }

  /** An article to what the search for copies keeps of it. */
  @Benchmark
  public Witness witness() {
    return reuse.read(articles.get(next()));
  }

  /** The press to its passages and origins. */
  @Benchmark
  public Lineage reuse() {
    return reuse.trace(witnesses);
  }

  /** The press to its stories. */
  @Benchmark
  public List<Story> stories() {
    return stories.detect(articles);
  }
}
