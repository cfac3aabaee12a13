package org.recoupe.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.recoupe.provenance.Outcome;

/** Reads files and folders, in name order, and hands on one capture after the other. */
public final class CaptureReader {
  /**
   * Reads all of {@code paths}. Nothing thrown for bad input: what cannot be read is handed on as a
   * failure.
   *
   * @param paths files and folders
   * @param sink gets each outcome, in an order that depends on the names alone
   */
  public void read(List<Path> paths, Consumer<Outcome<Capture>> sink) {}
}
