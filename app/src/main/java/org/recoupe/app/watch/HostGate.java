package org.recoupe.app.watch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to each host, and none too soon after the last. */
final class HostGate {
  private final Clock clock;
  private final Pause pause;
  private final Map<String, Gate> gates = new ConcurrentHashMap<>();

  HostGate(Clock clock, Pause pause) {
    this.clock = clock;
    this.pause = pause;
  }

  /** A request. */
  interface Request {
    Exchange send() throws IOException, InterruptedException;
  }

  /**
   * Sends {@code request} when no other is under way to {@code host} and {@code gap} has passed.
   */
  Exchange alone(String host, Duration gap, Request request)
      throws IOException, InterruptedException {
    Gate gate = gates.computeIfAbsent(host, h -> new Gate());
    gate.lock.lockInterruptibly();
    try {
      Duration wait = Duration.between(clock.instant(), gate.last.plus(gap));
      if (!wait.isNegative() && !wait.isZero()) {
        pause.sleep(wait);
      }
      return request.send();
    } finally {
      gate.last = clock.instant();
      gate.lock.unlock();
    }
  }

  private static final class Gate {
    private final ReentrantLock lock = new ReentrantLock(true);
    private Instant last = Instant.EPOCH;
  }
}
