package org.recoupe.text;

import java.util.Locale;

/**
 * A language by its BCP 47 primary subtag.
 *
 * @param tag lower case, {@code und} where unknown
 */
public record Language(String tag) {
  /** French. */
  public static final Language FRENCH = new Language("fr");

  /** Not known. */
  public static final Language UNKNOWN = new Language("und");

  public Language {
    tag = tag.toLowerCase(Locale.ROOT);
  }
}
