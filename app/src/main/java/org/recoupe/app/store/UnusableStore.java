package org.recoupe.app.store;

/** The store that the user named cannot be opened: wrong usage. */
public final class UnusableStore extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnusableStore(Throwable cause) {
    super("the store cannot be opened: " + cause.getMessage(), cause);
  }
}
