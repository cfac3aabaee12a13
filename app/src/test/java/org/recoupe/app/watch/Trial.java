package org.recoupe.app.watch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.recoupe.capture.Capture;
import org.recoupe.capture.CaptureReader;
import org.recoupe.provenance.Outcome;

/** A watch in a test: time passes when it pauses, and its captures are kept in a map too. */
final class Trial {
  private final Path folder;
  private final Moving clock = new Moving(Instant.parse("2031-05-04T08:00:00Z"));
  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> said = new ArrayList<>();
  private final Map<String, List<String>> stored = new ConcurrentHashMap<>();
  private AddressGuard.Resolver resolver = host -> List.of(InetAddress.getByName(host));
  private Checkpoint checkpoint = Checkpoint.NONE;
  private boolean allowPrivate = true;
  private Bounds bounds = Bounds.DEFAULTS;

  Trial(Path folder) {
    this.folder = folder;
  }

  /** A clock that a pause moves. */
  private static final class Moving extends Clock {
    private Instant now;

    Moving(Instant now) {
      this.now = now;
    }

    @Override
    public synchronized Instant instant() {
      return now;
    }

    synchronized void move(Duration by) {
      now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  Trial names(AddressGuard.Resolver other) {
    resolver = other;
    return this;
  }

  Trial publicOnly() {
    allowPrivate = false;
    return this;
  }

  Trial bounds(Bounds other) {
    bounds = other;
    return this;
  }

  Trial checkpoint(Checkpoint other) {
    checkpoint = other;
    return this;
  }

  void pass(Duration time) {
    clock.move(time);
  }

  /** One round of a new watch on the same folder. */
  boolean round(String... feeds) throws IOException, InterruptedException {
    List<URI> addresses = Stream.of(feeds).map(Watch::feed).toList();
    WatchOptions options =
        new WatchOptions("Recoupe/0 (test)", allowPrivate, Duration.ofMinutes(15), bounds);
    Pause pause =
        duration -> {
          synchronized (pauses) {
            pauses.add(duration);
          }
          clock.move(duration);
        };
    Keeper keeper =
        (name, archive, address, at) ->
            stored.computeIfAbsent(address, a -> new ArrayList<>()).add(name);
    try (Watch watch =
        new Watch(
            new Watch.Surroundings(clock, pause, resolver, checkpoint),
            folder,
            addresses,
            options,
            keeper,
            line -> {
              synchronized (said) {
                said.add(line);
              }
            })) {
      return watch.round();
    }
  }

  List<Duration> pauses() {
    return pauses;
  }

  String said() {
    return String.join("\n", said);
  }

  /** Names under which each address was stored; the same name twice is one capture. */
  Map<String, List<String>> stored() {
    return stored;
  }

  /** The pages in the folder as the rest of the program reads them, by address. */
  TreeMap<String, List<String>> read() {
    TreeMap<String, List<String>> pages = new TreeMap<>();
    new CaptureReader()
        .read(
            List.of(folder),
            outcome -> {
              if (outcome instanceof Outcome.Value<Capture> value) {
                String uri = String.valueOf(value.value().source().uri());
                pages
                    .computeIfAbsent(uri, u -> new ArrayList<>())
                    .add(value.value().content().text());
              }
            });
    return pages;
  }

  /** Number of web archives in the folder. */
  long archives() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".warc.gz")).count();
    }
  }
}
