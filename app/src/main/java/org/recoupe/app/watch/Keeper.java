package org.recoupe.app.watch;

import java.time.Instant;

/**
 * Takes captures beside the folder: the store of a desk. Keeping the same twice is keeping once.
 */
public interface Keeper {
  /** Keeps nothing. */
  Keeper NONE = (name, archive, address, at) -> {};

  /**
   * Keeps a capture; when it returns, the capture survives a kill.
   *
   * @param name file name below the folder of the watch, {@code /} between folders
   * @param archive the web archive
   * @param address address of the page
   * @param at when it was fetched
   */
  void keep(String name, byte[] archive, String address, Instant at);
}
