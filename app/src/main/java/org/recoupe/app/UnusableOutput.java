package org.recoupe.app;

import java.nio.file.Path;

/** The user named an output file that cannot be written: wrong usage. */
final class UnusableOutput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableOutput(Path file, Throwable cause) {
    super("cannot write " + file + " (" + cause + ")", cause);
  }
}
