package org.recoupe.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.recoupe.capture.ArchiveList;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The files and folders that a command reads. */
final class Input {
  @Parameters(
      arity = "0..*",
      paramLabel = "PATH",
      description = "Files and folders with reports; folders are read recursively.")
  private List<Path> paths = List.of();

  @Option(
      names = "--from-warc-list",
      paramLabel = "FILE",
      description = "Reads names of web archives from FILE too, one a line.")
  private @Nullable Path archives;

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** As the user named them, then those of the list. */
  List<Path> paths() {
    List<Path> all = new ArrayList<>(paths);
    if (archives != null) {
      try {
        all.addAll(ArchiveList.read(archives));
      } catch (IOException e) {
        throw wrong("cannot read " + archives);
      }
    }
    if (all.isEmpty()) {
      throw wrong("Missing required parameter: 'PATH'");
    }
    return all;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(command).commandLine(), message);
  }
}
