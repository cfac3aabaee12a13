package org.recoupe.crosscheck.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Speaker;

/**
 * A speaker over all articles of a story.
 *
 * @param name the story's name for it
 * @param entity id of its entity, null where it is none
 * @param kind what kind of source
 * @param deputy true for a person who speaks for a body: « la porte-parole du ministère »
 */
record Voice(String name, @Nullable String entity, Speaker.Kind kind, boolean deputy) {
  Voice(String name, @Nullable String entity, Speaker.Kind kind) {
    this(name, entity, kind, false);
  }

  boolean isPerson() {
    return kind == Speaker.Kind.PERSON;
  }

  /** True if {@code other} is a body for which this person may speak. */
  boolean speaksFor(Voice other) {
    return deputy && other.kind == Speaker.Kind.GROUP;
  }
}
