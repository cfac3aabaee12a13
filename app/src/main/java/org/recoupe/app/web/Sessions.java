package org.recoupe.app.web;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Who is signed in, until the program ends or a day has passed. */
final class Sessions {
  /** Milliseconds after which one must sign in again: twelve hours. */
  private static final long LIFE = 12L * 3600 * 1000;

  /** Sessions at once; the oldest is forgotten. */
  private static final int MOST = 10_000;

  private static final int BYTES = 32;

  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final String key = random();
  private final Map<String, Long> signedIn = new LinkedHashMap<>();

  Sessions(Clock clock) {
    this.clock = clock;
  }

  /** A new name that nobody can guess. */
  String random() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The token that forms of {@code session} carry. */
  String token(String session) {
    return Digests.sha256(key + " " + session);
  }

  /** Begins a session for one who gave the password; gives its name. */
  synchronized String begin() {
    String session = random();
    signedIn.put(session, clock.millis() + LIFE);
    if (signedIn.size() > MOST) {
      signedIn.remove(signedIn.keySet().iterator().next());
    }
    return session;
  }

  /** True if {@code session} was begun and has not ended. */
  synchronized boolean holds(String session) {
    Long until = signedIn.get(session);
    if (until != null && until < clock.millis()) {
      signedIn.remove(session);
      return false;
    }
    return until != null;
  }

  synchronized void end(String session) {
    signedIn.remove(session);
  }
}
