package org.recoupe.capture;

import org.jspecify.annotations.Nullable;

/**
 * What a sidecar, a feed or a JSON object says of an article, as written there.
 *
 * @param outlet name or host of the publisher
 * @param title headline
 * @param date publication date, any notation
 * @param url address of the page
 * @param author one or more names
 * @param lang language tag
 * @param basis {@code sidecar} or {@code meta} (container field), as the contract names it
 */
public record Declared(
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String date,
    @Nullable String url,
    @Nullable String author,
    @Nullable String lang,
    String basis) {
  /** Nothing is said. */
  public static final Declared NOTHING = new Declared(null, null, null, null, null, null, "meta");
}
