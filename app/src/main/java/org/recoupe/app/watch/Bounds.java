package org.recoupe.app.watch;

import java.time.Duration;

/**
 * Bounds of a watch.
 *
 * @param since pages of sitemaps that are older are passed over
 * @param gap least time between the end of one request to a host and the next; a longer {@code
 *     Crawl-delay} of the host counts
 * @param longestGap longest {@code Crawl-delay} that is obeyed to the second; a host that asks for
 *     more is visited with this one
 * @param timeout of one request, from the first byte sent to the last received
 * @param maxBytes bytes of a page that are kept
 * @param maxFeedBytes bytes of a feed
 * @param redirects one after the other
 * @param attempts at one request, before it is put off to a later round
 * @param backOff wait before the second attempt; doubled before each further one
 * @param longestWait longest wait within a round; who asks for more is put off
 * @param rounds in which a page is tried before it is given up
 * @param hosts visited at the same time, each with one request
 * @param robotsFor how long a robots.txt is believed; RFC 9309 allows a day
 * @param linksAtOnce new pages that one look at a feed takes on; the rest comes with the next look
 * @param sitemapsOfIndex sitemaps of one index that are read, the latest ones
 */
public record Bounds(
    Duration since,
    Duration gap,
    Duration longestGap,
    Duration timeout,
    int maxBytes,
    int maxFeedBytes,
    int redirects,
    int attempts,
    Duration backOff,
    Duration longestWait,
    int rounds,
    int hosts,
    Duration robotsFor,
    int linksAtOnce,
    int sitemapsOfIndex) {
  /** Pages as large as the reader of captures takes; times as common crawlers keep them. */
  public static final Bounds DEFAULTS =
      new Bounds(
          Duration.ofDays(7),
          Duration.ofSeconds(2),
          Duration.ofMinutes(2),
          Duration.ofSeconds(30),
          8 << 20,
          32 << 20,
          5,
          3,
          Duration.ofSeconds(2),
          Duration.ofMinutes(1),
          5,
          4,
          Duration.ofHours(12),
          500,
          20);
}
