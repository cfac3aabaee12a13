package org.recoupe.app.watch;

import java.time.Instant;

/** What a watch must not forget: a line of its journal. */
sealed interface Entry {
  /** A feed gave the address of a page. */
  record Found(String page, String feed) implements Entry {}

  /**
   * A page was had and is about to be kept.
   *
   * @param page address as the feed gave it
   * @param address where redirects led to
   * @param file name of its web archive
   * @param at when it was had
   */
  record Begun(String page, String address, String file, Instant at) implements Entry {}

  /** The page is kept in the file that was begun, and in the store where there is one. */
  record Kept(String page) implements Entry {}

  /** The page will never be had. */
  record Dropped(String page, String why) implements Entry {}

  /** The page was not had. */
  record Failed(String page, int rounds, Instant notBefore, String why) implements Entry {}

  /**
   * A feed was looked at, or could not be.
   *
   * @param feed its address
   * @param tag its {@code ETag}, empty for none
   * @param modified its {@code Last-Modified}, empty for none
   * @param failures looks in vain since the last good one
   * @param next when it is due again
   */
  record Polled(String feed, String tag, String modified, int failures, Instant next)
      implements Entry {}
}
