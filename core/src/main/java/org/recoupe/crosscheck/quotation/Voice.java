package org.recoupe.crosscheck.quotation;

import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Speaker;

/**
 * A speaker over all articles of a story.
 *
 * @param name the story's name for it
 * @param entity id of its entity, null where it is none
 * @param kind what kind of source
 */
record Voice(String name, @Nullable String entity, Speaker.Kind kind) {
  boolean isPerson() {
    return kind == Speaker.Kind.PERSON;
  }
}
