package org.recoupe.article.html;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a list that is part of the program: one entry a line, {@code #} opens a comment. */
final class ResourceLines {
  private ResourceLines() {}

  /** Entries of {@code /org/recoupe/web/<name>}, without comments and blank lines. */
  static List<String> of(String name) {
    String path = "/org/recoupe/web/" + name;
    try (InputStream in = ResourceLines.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + path);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(line -> line.startsWith("#") ? "" : line.split("\\s#", 2)[0].strip())
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
