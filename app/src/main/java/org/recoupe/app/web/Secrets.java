package org.recoupe.app.web;

import java.security.SecureRandom;
import java.util.Base64;
import org.recoupe.app.store.Settings;

/** The password of a desk and the tokens of programs; the store holds their hashes alone. */
public final class Secrets {
  /** Shortest password that is taken. */
  public static final int SHORTEST = Passwords.SHORTEST;

  private static final int TOKEN_BYTES = 32;

  private final Settings settings;

  /** The secrets of a store. */
  public Secrets(Settings settings) {
    this.settings = settings;
  }

  /** True where there is a password or token to ask for. */
  public boolean any() {
    return !settings.secrets(Guard.PASSWORD).isEmpty()
        || !settings.secrets(Guard.API_TOKEN).isEmpty();
  }

  /** Sets the password. */
  public void password(String password) {
    settings.keepSecret(Guard.PASSWORD, "desk", Passwords.hash(password));
  }

  /** Makes the token called {@code name}, over one of that name. */
  public String token(String name) {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    String token = "rcp_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    // Long and random: a plain digest of it cannot be turned back.
    settings.keepSecret(Guard.API_TOKEN, name, Digests.sha256(token));
    return token;
  }
}
