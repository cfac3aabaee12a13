package org.recoupe.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.UnusableStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line: {@code recoupe COMMAND PATH...}. */
@Command(
    name = "recoupe",
    description = "Reads many reports of the same events and lays them side by side.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {HelpCommand.class},
    footer = {
      "",
      "Exit status: 0 all read; 1 something in the input could not be used; 2 wrong usage."
    })
public final class Main implements Runnable {
  @Spec private @Nullable CommandSpec spec;

  private Main() {}

  /** Runs one command and ends the program with its exit status. */
  public static void main(String[] args) {
    System.exit(run(Console.ofProcess(), args));
  }

  /** Runs one command; gives its exit status. */
  static int run(Console console, String... args) {
    CommandLine line = new CommandLine(new Main());
    line.addSubcommand(new DossierCommand(console));
    line.addSubcommand(new ExtractCommand(console));
    line.addSubcommand(new AnnotateCommand(console));
    line.addSubcommand(new StoriesCommand(console));
    line.addSubcommand(new ReuseCommand(console));
    line.addSubcommand(new WatchCommand(console));
    line.addSubcommand(new ServeCommand(console));
    line.addSubcommand(new KeepCommand.Rebuild(console));
    line.addSubcommand(new KeepCommand.Password(console));
    line.addSubcommand(new KeepCommand.Token(console));
    line.addSubcommand(new KeepCommand.Backup(console));
    line.setOut(console.outLines());
    line.setErr(console.errLines());
    line.setExecutionExceptionHandler(
        (exception, command, parsed) -> {
          if (exception instanceof UnusableOutput || exception instanceof UnusableStore) {
            console.say("recoupe: " + exception.getMessage());
            return CommandLine.ExitCode.USAGE;
          }
          throw exception;
        });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    return line.execute(args);
  }

  @Override
  public void run() {
    throw new ParameterException(
        Objects.requireNonNull(spec).commandLine(), "Which command? Try: recoupe help");
  }
}
