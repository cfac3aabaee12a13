package org.recoupe.app;

import java.util.List;
import java.util.concurrent.Callable;
import org.recoupe.article.Article;
import org.recoupe.dossier.json.JsonLines;
import org.recoupe.story.Story;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code recoupe stories}: which reports tell the same events. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = "Writes each story, with the reports that tell it, as a line of JSON.")
final class StoriesCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private Input input = new Input();
  @Mixin private Output output = new Output();

  StoriesCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Run run = new Run(console, input);
    List<Article> read = run.all();
    output.write(
        console,
        null,
        out -> {
          JsonLines lines = new JsonLines(out);
          for (Story story : run.pipeline().stories(read)) {
            lines.story(story);
          }
        });
    return run.status();
  }
}
