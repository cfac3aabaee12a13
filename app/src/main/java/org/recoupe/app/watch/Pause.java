package org.recoupe.app.watch;

import java.time.Duration;

/** Lets time pass; a test lets its own clock jump instead. */
public interface Pause {
  /** The time of this machine. */
  Pause REAL = duration -> Thread.sleep(duration.toMillis());

  /** Returns after {@code duration}. */
  void sleep(Duration duration) throws InterruptedException;
}
