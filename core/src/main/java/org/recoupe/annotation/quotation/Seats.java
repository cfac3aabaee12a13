package org.recoupe.annotation.quotation;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.name.Jurisdictions;
import org.recoupe.annotation.name.Localities;

/** Of which town « la préfecture » or « le maire » is, by the town where its sentence stands. */
final class Seats {
  private final Jurisdictions jurisdictions;
  private final Localities localities;

  Seats(Jurisdictions jurisdictions, Localities localities) {
    this.jurisdictions = jurisdictions;
    this.localities = localities;
  }

  /** The one of {@code names} that {@code phrase}, the noun alone, stands for; or null. */
  @Nullable String one(NounPhrase phrase, Set<String> names) {
    String only = names.size() == 1 ? names.iterator().next() : null;
    String place = place(phrase);
    if (place == null) {
      return only;
    }
    if (only != null) {
      return jurisdictions.excludes(only, place) ? null : only;
    }
    for (String name : names) {
      if (jurisdictions.covers(name, place)) {
        if (only != null) {
          return null;
        }
        only = name;
      }
    }
    return only;
  }

  /**
   * True where {@code phrase} says no place of its own and stands in another than that of {@code
   * office}, as in « maire Mornay ».
   */
  boolean isElsewhere(NounPhrase phrase, String office) {
    return phrase.bodyEnd() - phrase.head() == 1 && jurisdictions.excludes(office, place(phrase));
  }

  private @Nullable String place(NounPhrase phrase) {
    return jurisdictions.isLocal(phrase.headForm()) ? localities.at(phrase.span().start()) : null;
  }
}
