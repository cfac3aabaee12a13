package org.recoupe.article.html;

import org.jspecify.annotations.Nullable;
import org.recoupe.article.Debris;

/**
 * What tag, role and class names say of an element.
 *
 * @param kind kind of debris; null where the names say nothing of the sort
 * @param certain true where the names leave little doubt
 * @param body true where the names say that the text of an article is here
 * @param lead true where they say that this is a standfirst
 */
record Mark(Debris.@Nullable Kind kind, boolean certain, boolean body, boolean lead) {
  static final Mark NONE = new Mark(null, false, false, false);

  static Mark certain(Debris.Kind kind) {
    return new Mark(kind, true, false, false);
  }

  static Mark likely(Debris.Kind kind) {
    return new Mark(kind, false, false, false);
  }
}
