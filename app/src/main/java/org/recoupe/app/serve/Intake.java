package org.recoupe.app.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.recoupe.app.store.NewCapture;
import org.recoupe.app.store.Store;

/** Takes files and folders of this machine into the store. */
public final class Intake {
  /** Bytes of one file, which is held in memory while it is kept. */
  private static final long LARGEST = 256L << 20;

  /** Files that are kept at once, and bytes of them. */
  private static final int TOGETHER = 500;

  private static final long BYTES_TOGETHER = 32L << 20;

  private final Store store;
  private final Clock clock;
  private final Consumer<String> say;

  /** An intake that tells by {@code say} what it leaves out. */
  public Intake(Store store, Clock clock, Consumer<String> say) {
    this.store = store;
    this.clock = clock;
    this.say = say;
  }

  /** Takes in all that stands in {@code paths}; gives the number of files. */
  public int take(List<Path> paths) {
    int taken = 0;
    for (Path path : paths) {
      try (Stream<Path> files = Files.walk(path)) {
        Path base = Files.isDirectory(path) ? path : path.toAbsolutePath().getParent();
        taken += take(base == null ? path : base, files.filter(this::usable).sorted().toList());
      } catch (IOException | UncheckedIOException e) {
        say.accept("recoupe: " + path + " cannot be read");
      }
    }
    say.accept("recoupe: took in " + taken + " files");
    return taken;
  }

  private boolean usable(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.isHidden(file)) {
        return false;
      }
      if (Files.size(file) > LARGEST) {
        say.accept("recoupe: " + file + " is larger than " + LARGEST + " bytes and is left out");
        return false;
      }
      return true;
    } catch (IOException e) {
      say.accept("recoupe: " + file + " cannot be read");
      return false;
    }
  }

  private int take(Path base, List<Path> files) throws IOException {
    List<NewCapture> batch = new ArrayList<>();
    long bytes = 0;
    String received = clock.instant().toString();
    for (Path file : files) {
      byte[] content = Files.readAllBytes(file);
      String name = base.toAbsolutePath().relativize(file.toAbsolutePath()).toString();
      batch.add(new NewCapture(name, content, NewCapture.Origin.PATH, null, received, null));
      bytes += content.length;
      if (batch.size() >= TOGETHER || bytes >= BYTES_TOGETHER) {
        store.captures().keep(batch);
        batch.clear();
        bytes = 0;
      }
    }
    store.captures().keep(batch);
    return files.size();
  }
}
