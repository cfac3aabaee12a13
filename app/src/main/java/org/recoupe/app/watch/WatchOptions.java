package org.recoupe.app.watch;

import java.time.Duration;

/**
 * How a watch behaves.
 *
 * @param agent user agent: the name of the project, its version, perhaps whom to write to
 * @param allowPrivate true to visit addresses of private networks too
 * @param interval from one look at a feed to the next
 * @param bounds of all that comes from outside
 */
public record WatchOptions(String agent, boolean allowPrivate, Duration interval, Bounds bounds) {}
