package org.recoupe.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.crosscheck.correction.CorrectionsFile;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.UiLanguage;
import org.recoupe.dossier.csv.DossierCsv;
import org.recoupe.dossier.html.DossierPage;
import org.recoupe.dossier.json.DossierJson;
import org.recoupe.dossier.markdown.DossierMarkdown;
import org.recoupe.provenance.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code recoupe dossier}: the main job. */
@Command(
    name = "dossier",
    mixinStandardHelpOptions = true,
    description = {
      "Writes a dossier: who reports what, from whom, and where the reports disagree."
    })
final class DossierCommand implements Callable<Integer> {
  private static final Path PAGE = Path.of("dossier.html");

  private final Console console;
  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  @Option(
      names = "--format",
      paramLabel = "html|json|md|csv",
      description =
          "Form of the dossier; html by default, to dossier.html, the others to standard output.")
  private Format format = Format.HTML;

  @Option(
      names = "--ui",
      paramLabel = "fr|en",
      converter = UiOption.class,
      description = "Language of the dossier's own words; by default that of most reports.")
  private @Nullable UiLanguage ui;

  @Option(
      names = "--corrections",
      paramLabel = "FILE",
      description =
          "What you have set right (docs/corrections.md); by default recoupe.corrections.json"
              + " in or beside each PATH.")
  private @Nullable Path corrections;

  DossierCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run run = new Run(console, input);
    ProgressLines progress = new ProgressLines(console);
    Outcome.Value<Corrections> right = CorrectionsFile.read(files());
    Dossier made = run.pipeline().dossier(input.paths(), right.value(), progress);
    Dossier dossier = made.with(right.problems());
    progress.end();
    run.note(dossier.problems());
    Messages messages = Messages.in(ui == null ? UiLanguage.ofMost(dossier) : ui);
    Path written =
        output.write(
            console,
            format == Format.HTML ? PAGE : null,
            switch (format) {
              case HTML -> out -> out.write(new DossierPage(messages).write(dossier));
              case JSON -> out -> new DossierJson(messages).write(dossier, out);
              case MD -> out -> out.write(new DossierMarkdown(messages).write(dossier));
              case CSV -> out -> out.write(DossierCsv.write(dossier));
            });
    if (written != null) {
      console.say("recoupe: wrote " + written);
    }
    return run.status();
  }

  private List<Path> files() {
    return corrections == null ? CorrectionsFile.beside(input.paths()) : List.of(corrections);
  }
}
