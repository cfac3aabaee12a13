package org.recoupe.annotation.rule;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Language files that are part of the program. */
public final class RuleResource {
  private RuleResource() {}

  /** Lines of the file {@code path} below {@code org/recoupe}. */
  public static List<String> lines(String path) {
    String full = "/org/recoupe/" + path;
    try (InputStream stream = RuleResource.class.getResourceAsStream(full)) {
      if (stream == null) {
        throw new IllegalStateException("not in the program: " + full);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(full, e);
    }
  }
}
