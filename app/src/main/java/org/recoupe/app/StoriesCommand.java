package org.recoupe.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recoupe.dossier.json.JsonLines;
import org.recoupe.dossier.json.StoryLines;
import org.recoupe.story.Continuity;
import org.recoupe.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code recoupe stories}: which reports tell the same events. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Writes each story, with the reports that tell it, as a line of JSON.")
final class StoriesCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  @Option(
      names = "--known",
      paramLabel = "FILE",
      description = {
        "What this command wrote before: stories go on under the ids that they have there,",
        "whatever came since. May be the file that -o names; none is there before the first run."
      })
  private @Nullable Path known;

  @Spec private @Nullable CommandSpec spec;

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run run = new Run(console, input);
    Map<String, List<String>> before = before();
    List<Story> stories;
    try (ReportShelf shelf = new ReportShelf()) {
      stories = Continuity.keep(run.gather(shelf).stories(), before);
    }
    output.write(
        console,
        null,
        out -> {
          JsonLines lines = new JsonLines(out);
          for (Story story : stories) {
            lines.story(story);
          }
        });
    return run.status();
  }

  /** The articles of the stories that are known, by their ids. */
  private Map<String, List<String>> before() {
    if (known == null || Files.notExists(known)) {
      return Map.of();
    }
    try {
      return StoryLines.members(known);
    } catch (IOException e) {
      throw new ParameterException(
          Objects.requireNonNull(spec).commandLine(),
          "cannot read stories from " + known + ": " + e.getMessage());
    }
  }
}
