package org.recoupe.provenance;

/**
 * Something in the input that could not be used as it should, as a value with a place.
 *
 * @param severity how much is lost
 * @param stage room that met it ({@code capture}, {@code article}...)
 * @param source file or article id
 * @param message plain sentence for the user
 */
public record Problem(Severity severity, String stage, String source, String message) {
  /** How much is lost. */
  public enum Severity {
    /** Read, but something about it is odd; the exit status stays 0. */
    WARNING,
    /** Could not be used; the exit status becomes 1. */
    ERROR
  }

  /** A problem by which the item is lost. */
  public static Problem error(String stage, String source, String message) {
    return new Problem(Severity.ERROR, stage, source, message);
  }

  /** A problem that leaves the item usable. */
  public static Problem warning(String stage, String source, String message) {
    return new Problem(Severity.WARNING, stage, source, message);
  }
}
