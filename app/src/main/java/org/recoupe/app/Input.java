package org.recoupe.app;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The files and folders that a command reads. */
final class Input {
  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Files and folders with reports; folders are read recursively.")
  private List<Path> paths = List.of();

  /** As the user named them. */
  List<Path> paths() {
    return paths;
  }
}
