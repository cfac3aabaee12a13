package org.recoupe.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where a command writes its result. */
final class Output {
  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to FILE instead.")
  private @Nullable Path file;

  /** Something that writes characters. */
  interface Body {
    void write(Writer out) throws IOException;
  }

  /** Writes {@code body} to the file that was named, else to {@code otherwise}, else to output. */
  @Nullable Path write(Console console, @Nullable Path otherwise, Body body) {
    Path target = file == null ? otherwise : file;
    if (target == null) {
      try {
        body.write(console.out());
        console.out().flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return null;
    }
    try (BufferedWriter out = Files.newBufferedWriter(target)) {
      body.write(out);
    } catch (IOException e) {
      throw new UnusableOutput(target, e);
    }
    return target;
  }
}
