package org.recoupe.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.recoupe.app.serve.Serving;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code recoupe serve}: the desk in a browser. Its classes are loaded only when it runs. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = "Serves the desk: stories, search, corrections, in a browser.")
final class ServeCommand implements Callable<Integer> {
  private final Console console;
  @Mixin private StoreOption store = new StoreOption();

  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders with reports to take in first.")
  private List<Path> paths = List.of();

  @Option(
      names = "--listen",
      paramLabel = "ADDRESS",
      description =
          "Network address to listen at (127.0.0.1); with any other a password or token is asked for.")
  private String listen = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", description = "Port to listen at (7979; 0: any).")
  private int port = 7979;

  @Option(
      names = "--allow-private",
      description = "Also gets pages from this machine and private networks.")
  private boolean allowPrivate;

  @Option(
      names = "--check",
      hidden = true,
      description = "Serves one page of an empty desk to itself and ends.")
  private boolean check;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (check) {
      return Serving.check(Version.number());
    }
    return new Serving(store.address(), Version.number(), console::say)
        .run(paths, listen, port, allowPrivate);
  }
}
