package org.recoupe.app.store;

import org.jspecify.annotations.Nullable;

/**
 * A capture on its way into the store.
 *
 * @param name how its articles will be called: a relative path, {@code /} between folders
 * @param bytes the file as it came
 * @param origin how it came
 * @param address address that it was fetched from, where it was
 * @param received when it came, ISO instant
 * @param job the import that it belongs to, where there is one
 */
public record NewCapture(
    String name,
    byte[] bytes,
    Origin origin,
    @Nullable String address,
    String received,
    @Nullable Long job) {
  /** How a capture came. */
  public enum Origin {
    /** A file that was dropped or uploaded. */
    FILE,
    /** Text that was pasted. */
    PASTE,
    /** A file named on the command line. */
    PATH,
    /** Fetched once from an address that someone gave. */
    ADDRESS,
    /** Fetched by a watch. */
    WATCH
  }
}
