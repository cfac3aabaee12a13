package org.recoupe.app;

import java.util.concurrent.Callable;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.UiLanguage;
import org.recoupe.dossier.json.JsonLines;
import org.recoupe.pipeline.Gathering;
import org.recoupe.reuse.Lineage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code recoupe reuse}: who has it from whom. */
@Command(
    name = "reuse",
    mixinStandardHelpOptions = true,
    description = "Writes shared passages, then independent voices, each as a line of JSON.")
final class ReuseCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  @Option(
      names = "--ui",
      paramLabel = "fr|en",
      converter = UiOption.class,
      description = "Language of the reasons given (French by default).")
  private UiLanguage ui = UiLanguage.FRENCH;

  ReuseCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run run = new Run(console, input);
    try (ReportShelf shelf = new ReportShelf()) {
      Gathering all = run.gather(shelf);
      Lineage lineage = all.reuse();
      output.write(
          console, null, out -> new JsonLines(out).lineage(lineage, all::article, Messages.in(ui)));
    }
    return run.status();
  }
}
