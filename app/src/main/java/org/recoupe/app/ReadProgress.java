package org.recoupe.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.recoupe.article.Article;
import org.recoupe.provenance.Outcome;

/**
 * Shows how far the reading of the input is: a bar by bytes on a terminal, for archives by the
 * place of the record, else one line at the end.
 */
final class ReadProgress {
  /** Articles between two looks at the bar, so that it costs nothing. */
  private static final int EVERY = 16;

  private final Console console;
  private final long bytes;
  private long before;
  private long length;
  private String file = "";
  private int read;

  /** Progress over {@code paths}, files and folders. */
  ReadProgress(Console console, List<Path> paths) {
    this.console = console;
    bytes = console.terminal() ? paths.stream().mapToLong(ReadProgress::size).sum() : 0;
  }

  /** Notes that {@code outcome} was read. */
  void at(Outcome<Article> outcome) {
    if (!(outcome instanceof Outcome.Value<Article> made)) {
      return;
    }
    read++;
    if (!console.terminal()) {
      return;
    }
    String from = made.value().source().file();
    if (!from.equals(file)) {
      before += length;
      length = size(Path.of(from));
      file = from;
    }
    if (read % EVERY == 1) {
      Long offset = made.value().source().offset();
      long within = offset != null ? offset : made.value().sourceText().base();
      console.bar("read " + read, before + within, bytes);
    }
  }

  /** Takes the bar away, or says how many articles were read. */
  void end() {
    if (!console.terminal()) {
      console.say("recoupe: read " + read + " articles");
    } else {
      console.unbar();
    }
  }

  /** Bytes of a file, or of all files in a folder; 0 where they cannot be read. */
  private static long size(Path path) {
    if (!Files.isDirectory(path)) {
      return path.toFile().length();
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.mapToLong(file -> file.toFile().isFile() ? file.toFile().length() : 0).sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
