package org.recoupe.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.recoupe.article.Article;
import org.recoupe.pipeline.Pipeline;
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

  /** Hands each article of the input on as it is read; says problems as they come. */
  void each(Sink sink) {
    pipeline.extract(
        input.paths(),
        outcome -> {
          note(outcome.problems());
          if (outcome instanceof Outcome.Value<Article> made) {
            try {
              sink.take(made.value());
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        });
  }

  /** All articles of the input. */
  List<Article> all() {
    List<Article> read = new ArrayList<>();
    each(read::add);
    return read;
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
