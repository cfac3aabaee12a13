package org.recoupe.app.watch;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads addresses from outside; the same page gets the same address wherever it is linked. */
final class Addresses {
  /** Longer addresses are no addresses of reports. */
  static final int LONGEST = 2000;

  /** Parameters that say where a reader comes from, not what is read. */
  private static final List<String> CAMPAIGN =
      List.of(
          "utm_source",
          "utm_medium",
          "utm_campaign",
          "utm_term",
          "utm_content",
          "xtor",
          "at_medium",
          "at_campaign",
          "fbclid",
          "gclid");

  private final BasicURLNormalizer normalizer =
      BasicURLNormalizer.newBuilder().queryParamsToRemove(CAMPAIGN).build();

  /** An address of the web, normalised; empty for all that is none. */
  Optional<URI> read(String written) {
    String trimmed = written.strip();
    if (trimmed.length() > LONGEST || !isWeb(trimmed)) {
      return Optional.empty();
    }
    String normal = normalizer.filter(trimmed);
    return normal == null ? Optional.empty() : parsed(normal);
  }

  /** An address as written on the page {@code base}. */
  Optional<URI> read(URI base, String written) {
    String trimmed = written.strip().replace(" ", "%20");
    if (trimmed.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return read(base.resolve(trimmed).toString());
    } catch (IllegalArgumentException e) {
      return read(trimmed);
    }
  }

  private static boolean isWeb(String address) {
    String lower = address.toLowerCase(Locale.ROOT);
    return lower.startsWith("http://") || lower.startsWith("https://");
  }

  private static Optional<URI> parsed(String address) {
    try {
      URI uri = new URI(address);
      boolean usable = uri.getHost() != null && uri.getRawUserInfo() == null;
      return usable && isWeb(address) ? Optional.of(uri) : Optional.empty();
    } catch (java.net.URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Scheme, host and port: what one robots.txt is for. */
  static String origin(URI uri) {
    return uri.getScheme() + "://" + host(uri) + (uri.getPort() < 0 ? "" : ":" + uri.getPort());
  }

  /** Host in lower case. */
  static String host(URI uri) {
    String host = uri.getHost();
    return host == null ? "" : host.toLowerCase(Locale.ROOT);
  }
}
