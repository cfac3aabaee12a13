package org.recoupe.annotation;

import java.util.Locale;

/** What a name stands for. */
public enum EntityType {
  PERSON,
  ORGANISATION,
  PLACE,
  PRODUCT,
  EVENT;

  /** Name in JSON. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
