package org.recoupe.app.serve;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.recoupe.app.desk.Desk;
import org.recoupe.app.store.NewCapture;
import org.recoupe.app.store.Store;
import org.recoupe.app.watch.AskedPages;
import org.recoupe.app.watch.Bounds;
import org.recoupe.app.watch.WatchOptions;
import org.recoupe.provenance.Problem;

/** Gets the pages whose addresses readers put in, one after the other, in a thread of its own. */
final class AddressTaker implements AutoCloseable {
  /** Milliseconds between two looks at the list. */
  private static final long LOOK = 1_500;

  /** Milliseconds after which another program may go on with the list. */
  private static final long LEASE = 180_000;

  private static final String WORK = "addresses";

  private final Store store;
  private final Desk desk;
  private final Clock clock;
  private final String holder;
  private final AskedPages pages;
  private final Thread thread = new Thread(this::work, "addresses");

  AddressTaker(
      Store store, Desk desk, Clock clock, String version, String holder, boolean allowPrivate) {
    this.store = store;
    this.desk = desk;
    this.clock = clock;
    this.holder = holder;
    WatchOptions options =
        new WatchOptions("Recoupe/" + version, allowPrivate, Duration.ofHours(1), Bounds.DEFAULTS);
    this.pages =
        new AskedPages(
            options,
            clock,
            (name, archive, address, at) ->
                store
                    .captures()
                    .keep(
                        new NewCapture(
                            "address/" + name,
                            archive,
                            NewCapture.Origin.ADDRESS,
                            address,
                            at.toString(),
                            null)));
    thread.setDaemon(true);
  }

  void start() {
    thread.start();
  }

  private void work() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        Optional<String> next = store.wanted().next();
        if (next.isEmpty() || !store.settings().lease(WORK, holder, clock.millis(), LEASE)) {
          Thread.sleep(LOOK);
        } else {
          take(next.get());
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void take(String address) throws InterruptedException {
    Optional<String> missed;
    try {
      missed = pages.take(URI.create(address));
    } catch (RuntimeException e) {
      missed = Optional.of(String.valueOf(e));
    }
    store.wanted().done(address, missed.map(why -> Problem.error("capture", address, why)));
    desk.tell();
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
