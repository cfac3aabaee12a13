package org.recoupe.annotation.name;

import org.recoupe.annotation.EntityType;

/**
 * A name in a {@link Line}.
 *
 * @param from number of its first word
 * @param to number of the word after its last
 * @param type its type
 */
record Name(int from, int to, EntityType type) {
  Name as(EntityType other) {
    return new Name(from, to, other);
  }
}
