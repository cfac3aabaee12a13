package org.recoupe.app.watch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Watches feeds: looks at each when it is due, gets the pages that are new, keeps each once. It may
 * be killed at any moment; started again on the same folder it goes on where it was.
 */
public final class Watch implements AutoCloseable {
  private final WatchOptions options;
  private final Clock clock;
  private final Pause pause;
  private final List<URI> feeds;
  private final Ledger ledger;
  private final FeedReader reader;
  private final PageTaker taker;
  private final Consumer<String> talk;

  /**
   * A watch.
   *
   * @param folder where web archives and the journal are, made where it is missing
   * @param feeds RSS, Atom and sitemaps
   * @param clock the time
   * @param pause how time passes
   * @param keeper gets each capture too
   * @param talk gets a line for whoever looks
   * @throws IOException where the folder cannot be used, or another watch works in it
   */
  public Watch(
      Path folder,
      List<URI> feeds,
      WatchOptions options,
      Clock clock,
      Pause pause,
      Keeper keeper,
      Consumer<String> talk)
      throws IOException {
    this(
        new Surroundings(clock, pause, AddressGuard.Resolver.SYSTEM, Checkpoint.NONE),
        folder,
        feeds,
        options,
        keeper,
        talk);
  }

  /** What is outside, for a test to replace. */
  record Surroundings(
      Clock clock, Pause pause, AddressGuard.Resolver resolver, Checkpoint checkpoint) {}

  Watch(
      Surroundings around,
      Path folder,
      List<URI> feeds,
      WatchOptions options,
      Keeper keeper,
      Consumer<String> talk)
      throws IOException {
    this.options = options;
    this.clock = around.clock();
    this.pause = around.pause();
    this.feeds = List.copyOf(feeds);
    this.talk = talk;
    this.ledger = new Ledger(folder, keeper, around.checkpoint());
    Visitor visitor = new Visitor(options, clock, around.pause(), around.resolver());
    this.reader = new FeedReader(options, clock, visitor, ledger, talk);
    this.taker = new PageTaker(options, clock, visitor, ledger, talk);
  }

  /** Reads the address of a feed; what is no address of the web is an error of the user. */
  public static URI feed(String written) {
    return new Addresses()
        .read(written)
        .orElseThrow(() -> new IllegalArgumentException("no address of the web: " + written));
  }

  /**
   * Looks once at every feed that is due and gets all pages that wait.
   *
   * @return true where all that was asked for was had
   */
  public boolean round() throws IOException, InterruptedException {
    boolean all = true;
    for (URI feed : feeds) {
      all &= reader.look(feed);
    }
    Map<String, List<String>> byHost = new LinkedHashMap<>();
    for (String page : ledger.due(clock.instant())) {
      String host = Addresses.host(URI.create(page));
      byHost.computeIfAbsent(host, h -> new ArrayList<>()).add(page);
    }
    Taken taken = take(new ArrayList<>(byHost.values()));
    if (taken.kept() > 0 || taken.missed() > 0) {
      talk.accept(
          taken.kept() + " pages kept, " + taken.missed() + " not, " + ledger.waiting() + " wait");
    }
    return all && taken.missed() == 0;
  }

  private record Taken(int kept, int missed) {}

  /** Hosts side by side, the pages of one host one after the other. */
  private Taken take(List<List<String>> hosts) throws IOException, InterruptedException {
    ExecutorService threads = Executors.newFixedThreadPool(options.bounds().hosts());
    try {
      List<Future<Taken>> running = new ArrayList<>();
      hosts.forEach(pages -> running.add(threads.submit(() -> takeAll(pages))));
      int kept = 0;
      int missed = 0;
      for (Future<Taken> one : running) {
        Taken taken = one.get();
        kept += taken.kept();
        missed += taken.missed();
      }
      return new Taken(kept, missed);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } finally {
      threads.shutdownNow();
    }
  }

  private Taken takeAll(List<String> pages) throws IOException, InterruptedException {
    int kept = 0;
    for (String page : pages) {
      kept += taker.take(page) ? 1 : 0;
    }
    return new Taken(kept, pages.size() - kept);
  }

  /** Goes round after round, until this thread is interrupted. */
  public void run() throws IOException, InterruptedException {
    while (!Thread.currentThread().isInterrupted()) {
      round();
      pause.sleep(options.interval());
    }
  }

  @Override
  public void close() throws IOException {
    ledger.close();
  }
}
