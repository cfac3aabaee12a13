package org.recoupe.app.watch;

/** Passed after each step that leaves something on the disk; a test dies there. */
interface Checkpoint {
  /** Goes on. */
  Checkpoint NONE = step -> {};

  /** Passes {@code step}. */
  void pass(String step);
}
