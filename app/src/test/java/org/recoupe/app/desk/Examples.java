package org.recoupe.app.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.recoupe.app.store.NewCapture;

/** The project's own example as captures. */
public final class Examples {
  private static final Path FOLDER = Path.of("../examples/montferrac");

  private Examples() {}

  /** The files of the example, in name order. */
  public static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  /** The same as captures. */
  public static List<NewCapture> captures() throws IOException {
    List<NewCapture> captures = new ArrayList<>();
    for (Path file : files()) {
      captures.add(capture(String.valueOf(file.getFileName()), Files.readAllBytes(file)));
    }
    return captures;
  }

  /** A capture. */
  public static NewCapture capture(String name, byte[] bytes) {
    return new NewCapture(name, bytes, NewCapture.Origin.FILE, null, "2026-01-02T03:04:05Z", null);
  }
}
