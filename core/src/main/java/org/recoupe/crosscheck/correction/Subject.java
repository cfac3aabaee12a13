package org.recoupe.crosscheck.correction;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a correction is about. */
public enum Subject {
  /** What reports assert. */
  STATEMENT,
  /** Who said what. */
  QUOTATION,
  /** Names and descriptions of persons, organisations and places. */
  NAME,
  /** Where reports differ. */
  CONFLICT,
  /** A line of the timeline. */
  EVENT;

  /** Name in the corrections file. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The subject of that name, null where there is none. */
  public static @Nullable Subject of(String label) {
    for (Subject subject : values()) {
      if (subject.label().equals(label)) {
        return subject;
      }
    }
    return null;
  }
}
