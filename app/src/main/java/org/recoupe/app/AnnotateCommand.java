package org.recoupe.app;

import java.util.concurrent.Callable;
import org.recoupe.dossier.json.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code recoupe annotate}: articles as JSON Lines with their annotations. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description =
        "Writes each report with its names, times, quantities and quotations as a line of JSON.")
final class AnnotateCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  AnnotateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run run = new Run(console, input);
    run.pipeline().annotateSoon();
    output.write(
        console,
        null,
        out -> {
          JsonLines lines = new JsonLines(out);
          run.each(article -> lines.annotated(run.pipeline().annotate(article)));
        });
    return run.status();
  }
}
