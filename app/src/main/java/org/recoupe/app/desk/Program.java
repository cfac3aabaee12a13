package org.recoupe.app.desk;

import org.jspecify.annotations.Nullable;
import org.recoupe.pipeline.Pipeline;

/** The program that reads and compares, made on first use: a desk answers before it is needed. */
final class Program {
  private final String version;
  private @Nullable Pipeline made;

  /** A program that signs what it makes with {@code version}. */
  Program(String version) {
    this.version = version;
  }

  synchronized Pipeline pipeline() {
    if (made == null) {
      made = new Pipeline(version);
    }
    return made;
  }
}
