package org.recoupe.article.scrape;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The host of an address. */
final class Hosts {
  private Hosts() {}

  /** The host of {@code url} without {@code www.}, or null where it has none. */
  static @Nullable String of(String url) {
    try {
      String host = new URI(url.strip()).getHost();
      if (host == null) {
        return null;
      }
      host = host.toLowerCase(Locale.ROOT);
      return host.startsWith("www.") ? host.substring(4) : host;
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
