package org.recoupe.annotation.quotation;

import org.recoupe.annotation.Speaker;

/**
 * A speaker or a person spoken of.
 *
 * @param name full name or description
 * @param kind what kind of source
 * @param gender 'm', 'f' or '?'
 */
record Known(String name, Speaker.Kind kind, char gender) {
  boolean fits(char other) {
    return other == '?' || gender == '?' || gender == other;
  }

  /** True for one human being, named or not. */
  boolean human() {
    return kind == Speaker.Kind.PERSON
        || kind == Speaker.Kind.UNNAMED
        || kind == Speaker.Kind.OFFICE;
  }
}
