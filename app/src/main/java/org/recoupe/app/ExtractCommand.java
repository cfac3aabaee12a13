package org.recoupe.app;

import java.util.concurrent.Callable;
import org.recoupe.dossier.json.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code recoupe extract}: articles as JSON Lines, body cleaned. */
@Command(
    name = "extract",
    mixinStandardHelpOptions = true,
    description = "Writes each report, cleaned, as a line of JSON.")
final class ExtractCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  ExtractCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run run = new Run(console, input);
    output.write(
        console,
        null,
        out -> {
          JsonLines lines = new JsonLines(out);
          run.each(lines::article);
        });
    return run.status();
  }
}
