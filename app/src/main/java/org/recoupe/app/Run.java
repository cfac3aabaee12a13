package org.recoupe.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.pipeline.Gathering;
import org.recoupe.pipeline.Pipeline;
import org.recoupe.pipeline.Shelf;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import picocli.CommandLine.ExitCode;

/** One reading of the input by a command: counts what was lost and says it. */
final class Run {
  private final Console console;
  private final Input input;
  private final Pipeline pipeline = new Pipeline(Version.number());
  private boolean lost;

  Run(Console console, Input input) {
    this.console = console;
    this.input = input;
  }

  Pipeline pipeline() {
    return pipeline;
  }

  /** What is done with each article. */
  interface Sink {
    void take(Article article) throws IOException;
  }

  /**
   * Hands each article of the input on, without the lines that its outlet repeats; says problems as
   * they come.
   */
  void each(Sink sink) {
    List<Path> paths = input.paths();
    ReadProgress progress = new ReadProgress(console, paths);
    pipeline.clean(paths, outcome -> take(outcome, progress, sink));
    progress.end();
  }

  /** All articles of the input, to be compared with each other, on {@code shelf} meanwhile. */
  Gathering gather(Shelf shelf) {
    Gathering all = pipeline.gather(shelf);
    List<Path> paths = input.paths();
    ReadProgress progress = new ReadProgress(console, paths);
    pipeline.extract(paths, outcome -> take(outcome, progress, all::take));
    progress.end();
    return all;
  }

  private void take(Outcome<Article> outcome, ReadProgress progress, Sink sink) {
    note(outcome.problems());
    progress.at(outcome);
    if (outcome instanceof Outcome.Value<Article> made) {
      try {
        sink.take(made.value());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Says {@code problems} and remembers whether something was lost. */
  void note(List<Problem> problems) {
    console.say(problems);
    lost |= problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
  }

  /** The exit status. */
  int status() {
    return lost ? ExitCode.SOFTWARE : ExitCode.OK;
  }
}
