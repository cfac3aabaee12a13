package org.recoupe.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.NewCapture;
import org.recoupe.app.store.Store;
import org.recoupe.app.store.StoreAddress;
import org.recoupe.app.watch.Bounds;
import org.recoupe.app.watch.Keeper;
import org.recoupe.app.watch.Pause;
import org.recoupe.app.watch.Watch;
import org.recoupe.app.watch.WatchOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recoupe watch}: keeps the pages that feeds announce. */
@Command(
    name = "watch",
    mixinStandardHelpOptions = true,
    description = {
      "Watches RSS, Atom and sitemaps, and keeps each new page as a web archive.",
      "It can be stopped or killed at any moment; started again it goes on where it was."
    })
final class WatchCommand implements Callable<Integer> {
  private static final String PROJECT = "Recoupe/";

  /** Begins the names under which a store keeps what a watch brings. */
  private static final String NAMES = "watch/";

  private static final String FOLDER = "captures";

  private final Console console;
  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "FEEDS",
      description = "Addresses of feeds and sitemaps, or files that name them, one a line.")
  private List<String> feeds = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description =
          "Folder of web archives, and of what is known so far; captures beside the store by default.")
  private @Nullable Path folder;

  @Mixin private StoreOption store = new StoreOption();

  @Option(names = "--no-store", description = "Writes web archives alone.")
  private boolean noStore;

  @Option(names = "--once", description = "Looks once and ends: for cron.")
  private boolean once;

  @Option(
      names = "--interval",
      paramLabel = "MINUTES",
      description = "From one look at a feed to the next; 15 by default.")
  private int interval = 15;

  @Option(
      names = "--contact",
      paramLabel = "TEXT",
      description = "Address of a page or mail box, told to the sites that are visited.")
  private String contact = "";

  @Option(names = "--allow-private", description = "Also visits this machine and private networks.")
  private boolean allowPrivate;

  WatchCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    if (interval < 1) {
      throw wrong("--interval is at least 1");
    }
    String agent = PROJECT + Version.number() + (contact.isBlank() ? "" : " (" + contact + ")");
    if (agent.chars().anyMatch(c -> c < ' ' || c > '~')) {
      throw wrong("--contact can only have letters, digits and signs of ASCII");
    }
    WatchOptions options =
        new WatchOptions(agent, allowPrivate, Duration.ofMinutes(interval), Bounds.DEFAULTS);
    List<URI> read = addresses();
    if (noStore) {
      return watch(read, options, Keeper.NONE);
    }
    try (Store opened = Store.open(StoreAddress.of(store.address()))) {
      return watch(
          read,
          options,
          (name, archive, address, at) ->
              opened
                  .captures()
                  .keep(
                      new NewCapture(
                          NAMES + name,
                          archive,
                          NewCapture.Origin.WATCH,
                          address,
                          at.toString(),
                          null)));
    }
  }

  /** The folder that was named, else one beside the store's file. */
  private Path folder() {
    if (folder != null) {
      return folder;
    }
    return StoreAddress.of(store.address()) instanceof StoreAddress.File file
        ? file.path().resolveSibling(FOLDER)
        : Path.of(FOLDER);
  }

  private int watch(List<URI> read, WatchOptions options, Keeper keeper) {
    try (Watch watch =
        new Watch(
            folder(),
            read,
            options,
            Clock.systemUTC(),
            Pause.REAL,
            keeper,
            line -> console.say("recoupe: " + Console.oneLine(line)))) {
      if (once) {
        return watch.round() ? ExitCode.OK : ExitCode.SOFTWARE;
      }
      watch.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UnusableOutput(folder(), e);
    }
    return ExitCode.OK;
  }

  private List<URI> addresses() {
    List<URI> addresses = new ArrayList<>();
    for (String feed : feeds) {
      try {
        if (Files.isRegularFile(Path.of(feed))) {
          for (String line : Files.readAllLines(Path.of(feed))) {
            if (!line.isBlank() && !line.startsWith("#")) {
              addresses.add(Watch.feed(line));
            }
          }
        } else {
          addresses.add(Watch.feed(feed));
        }
      } catch (IOException | IllegalArgumentException e) {
        throw wrong(feed + ": " + e.getMessage());
      }
    }
    return addresses;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }
}
