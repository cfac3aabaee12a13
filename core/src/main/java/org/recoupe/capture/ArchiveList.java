package org.recoupe.capture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A file that names archives: a path a line, relative to its own folder; {@code #} opens a comment.
 */
public final class ArchiveList {
  private ArchiveList() {}

  /**
   * The archives that {@code list} names, in its order, whether they are there or not.
   *
   * @throws IOException where the list itself cannot be read as UTF-8
   */
  public static List<Path> read(Path list) throws IOException {
    return Files.readAllLines(list, StandardCharsets.UTF_8).stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .map(list::resolveSibling)
        .toList();
  }
}
