package org.recoupe.capture;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;

/**
 * Reads files and folders, in name order, and hands on one capture after the other. One record is
 * in memory at a time, so an archive may be larger than memory.
 */
public final class CaptureReader {
  private final CaptureLimits limits;

  /** A reader with {@link CaptureLimits#DEFAULTS}. */
  public CaptureReader() {
    this(CaptureLimits.DEFAULTS);
  }

  /** A reader with {@code limits}. */
  public CaptureReader(CaptureLimits limits) {
    this.limits = limits;
  }

  /**
   * Reads all of {@code paths}. Nothing thrown for bad input: what cannot be read is handed on as a
   * failure.
   *
   * @param paths files and folders
   * @param sink gets each outcome, in an order that depends on the names alone
   */
  public void read(List<Path> paths, Consumer<Outcome<Capture>> sink) {
    FileCaptures files = new FileCaptures(limits);
    FileTree tree = new FileTree(limits.maxFolderDepth());
    Set<String> seen = new LinkedHashSet<>();
    for (Path path : paths) {
      boolean[] found = {false};
      tree.walk(
          path,
          file -> {
            found[0] = true;
            // The same name under two of the paths given: the longer one tells them apart.
            FileTree.Found named =
                seen.add(file.id())
                    ? file
                    : new FileTree.Found(file.path(), file.label(), file.label(), file.given());
            files.read(named, sink::accept);
          },
          (label, cause) -> {
            found[0] = true;
            sink.accept(Outcome.failure(Problem.error("capture", label, "cannot be read")));
          });
      if (!found[0]) {
        String label = path.toString().replace('\\', '/');
        sink.accept(
            Outcome.failure(Problem.error("capture", label, "the folder holds nothing to read")));
      }
    }
  }
}
