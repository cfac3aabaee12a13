package org.recoupe.app.desk;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.recoupe.app.store.Store;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.provenance.Outcome;

/**
 * A store at work. One thread reads what came, groups it and compares the stories that changed; it
 * looks for work when it is told to and every few seconds, for another program may have put
 * captures into the store. Where several programs share a store, one of them works at a time.
 */
public final class Desk implements AutoCloseable {
  /** Milliseconds between two looks for work that nobody told of. */
  private static final long LOOK = 2_000;

  /** Milliseconds after which another program may take over from one that does not answer. */
  private static final long LEASE = 120_000;

  /** Milliseconds that a thread may take to end its piece of work. */
  private static final long END = 10_000;

  /** Milliseconds that a reader waits for a story to be compared. */
  private static final long PATIENCE = 4_000;

  private static final String MADE_BY = "made by";

  private static final String WORK = "work";

  private final Store store;
  private final Clock clock;
  private final String version;
  private final String holder;
  private final Reading reading;
  private final Grouping grouping;
  private final Comparing comparing;
  private final Queue<Urgent> urgent = new ConcurrentLinkedQueue<>();
  private final Recent recent = new Recent();
  private final Semaphore told = new Semaphore(0);
  private final List<Listener> listeners = new CopyOnWriteArrayList<>();
  private volatile State state = State.IDLE;
  private final Thread worker = new Thread(this::work, "desk");
  private volatile boolean closed;

  /** Told when the desk's state changes, in the thread that does the work. */
  public interface Listener {
    void changed(State state);
  }

  /**
   * How far the work is.
   *
   * @param activity what is being done
   * @param left captures not yet read, or stories not yet compared
   * @param failure what went wrong with the last piece of work, where something did
   */
  public record State(Activity activity, long left, @Nullable String failure) {
    static final State IDLE = new State(Activity.IDLE, 0, null);
  }

  /** What a desk does. */
  public enum Activity {
    IDLE,
    READING,
    GROUPING,
    COMPARING
  }

  /**
   * A desk on {@code store}.
   *
   * @param version of the program, which signs dossiers
   * @param holder name of this program among those on the store
   */
  public Desk(Store store, Clock clock, String version, String holder, Comparing.Margins margins) {
    this.store = store;
    this.clock = clock;
    this.version = version;
    this.holder = holder;
    Program program = new Program(version);
    reading = new Reading(store, program);
    grouping = new Grouping(store, program);
    comparing = new Comparing(store, program, version, margins);
    worker.setDaemon(true);
  }

  /** Begins to work. */
  public void start() {
    worker.start();
  }

  /** Tells that there may be work. */
  public void tell() {
    told.release();
  }

  /** What is being done now. */
  public State state() {
    return state;
  }

  /** Tells {@code listener} of every change until the result is closed. */
  public AutoCloseable listen(Listener listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /** The dossier of a story, compared anew where it must; empty where there is no such story. */
  public Optional<StoryDossier> dossier(String story) {
    Optional<StoryDossier> kept = recent.get(story);
    if (kept.isPresent()) {
      return kept;
    }
    Optional<StoryDossier> made = comparing.compare(story).map(Outcome.Value::value);
    made.ifPresent(recent::put);
    return made;
  }

  /**
   * Compares a story anew before all other work, and waits a moment for it, so that the reader of
   * all but the largest stories sees the result at once.
   */
  public void compareFirst(String story) {
    store.stories().outdate(story);
    CountDownLatch done = new CountDownLatch(1);
    urgent.add(new Urgent(story, done));
    tell();
    try {
      done.await(PATIENCE, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private record Urgent(String story, CountDownLatch done) {}

  /** The version that made what the store shows, where that is another than this one. */
  public Optional<String> otherVersion() {
    Optional<String> made = store.settings().get(MADE_BY);
    if (made.isEmpty()) {
      store.settings().set(MADE_BY, version);
    }
    return made.filter(other -> !other.equals(version));
  }

  /** Makes articles, stories and pages again from the captures. */
  public void rebuild() {
    store.settings().set(MADE_BY, version);
    store.captures().forget();
    grouping.renew();
    store.stories().outdate(null);
    tell();
  }

  /** Takes or renews the right to work on the store; false where another program has it. */
  public boolean lease() {
    return store.settings().lease(WORK, holder, clock.millis(), LEASE);
  }

  /** Works in the calling thread until nothing is left to do. */
  public void workOff() {
    while (step()) {
      continue;
    }
    show(State.IDLE);
  }

  private void work() {
    while (!closed) {
      try {
        if (!lease() || !step()) {
          if (state.activity() != Activity.IDLE) {
            show(State.IDLE);
          }
          rest();
        }
      } catch (RuntimeException e) {
        show(new State(Activity.IDLE, 0, String.valueOf(e.getMessage())));
        rest();
      }
    }
  }

  private void rest() {
    try {
      told.tryAcquire(LOOK, TimeUnit.MILLISECONDS);
      told.drainPermits();
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  /** Does one piece of work; false where there is none. */
  private boolean step() {
    Urgent first = urgent.poll();
    if (first != null) {
      compare(first.story());
      first.done().countDown();
      return true;
    }
    long unread = store.captures().count().unread();
    if (unread > 0) {
      show(new State(Activity.READING, unread, null));
      return reading.next() > 0;
    }
    if (grouping.due()) {
      show(new State(Activity.GROUPING, 0, null));
      grouping.run();
      return true;
    }
    List<String> stale = store.stories().stale(1);
    if (stale.isEmpty()) {
      return false;
    }
    show(new State(Activity.COMPARING, store.stories().count().unread(), null));
    compare(stale.get(0));
    return true;
  }

  private void compare(String story) {
    recent.drop(story);
    try {
      comparing.keep(story);
    } catch (RuntimeException e) {
      // One story that cannot be compared must not keep the others from it.
      store.stories().fail(story, String.valueOf(e));
    }
  }

  private void show(State next) {
    state = next;
    for (Listener listener : listeners) {
      listener.changed(next);
    }
  }

  @Override
  public void close() {
    closed = true;
    told.release();
    try {
      worker.join(END);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    store.settings().release(WORK, holder);
  }
}
