package org.recoupe.annotation.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.WordList;

/**
 * Of which town or department bodies and offices are that a text may name without it: « la
 * préfecture ».
 */
public final class Jurisdictions {
  private static final Set<String> LOCAL = folded("local");
  private static final Set<String> OF_TOWNS = folded("local-town");

  /** By folded town or department the departments that it may be or be in. */
  private final Map<String, Set<String>> byPlace = new LinkedHashMap<>();

  /** Reads the departments of the language. */
  public Jurisdictions() {
    for (String line : WordList.lines("fr/name/jurisdictions.txt")) {
      String[] places = line.split("\\|", -1);
      for (String place : places) {
        byPlace
            .computeIfAbsent(Spelling.fold(place), k -> new LinkedHashSet<>())
            .add(Spelling.fold(places[0]));
      }
    }
  }

  /** True for the noun of a body or an office that each town or department has: « préfecture ». */
  public boolean isLocal(String noun) {
    return LOCAL.contains(fold(noun));
  }

  private static Set<String> folded(String purpose) {
    Set<String> folded = new LinkedHashSet<>();
    SmallWords.of(purpose).forEach(word -> folded.add(Spelling.fold(word)));
    return folded;
  }

  boolean isKnown(String place) {
    return byPlace.containsKey(Spelling.fold(place));
  }

  /** True for a department, province or canton. */
  boolean isDepartment(String place) {
    return of(place).contains(fold(place));
  }

  /** True for a town that is known to be no department. */
  boolean isTown(String place) {
    return isKnown(place) && !isDepartment(place);
  }

  /** True where {@code body}, as in « préfecture du Calvados », is that of {@code place}. */
  public boolean covers(String body, @Nullable String place) {
    return place != null
        && (names(body, place) || !isOfTown(body) && !Collections.disjoint(of(place), own(body)));
  }

  /** True where {@code body} is none of {@code place}; false where nobody can tell. */
  public boolean excludes(String body, @Nullable String place) {
    if (place == null || names(body, place)) {
      return false;
    }
    Set<String> here = of(place);
    Set<String> there = own(body);
    if (here.isEmpty() || there.isEmpty()) {
      return false;
    }
    // « la mairie de Villeurbanne » is not that of Lyon.
    return Collections.disjoint(here, there) || isOfTown(body) && !here.contains(fold(place));
  }

  private static String fold(String words) {
    return Spelling.fold(words);
  }

  private static boolean names(String body, String place) {
    return (" " + fold(body) + " ").contains(" " + fold(place) + " ");
  }

  private static boolean isOfTown(String body) {
    return OF_TOWNS.contains(fold(body.split(" ", 2)[0]));
  }

  private Set<String> of(String place) {
    return byPlace.getOrDefault(fold(place), Set.of());
  }

  /** The departments of the longest known name at the end of {@code body}. */
  private Set<String> own(String body) {
    List<String> parts = Spelling.parts(fold(body));
    for (int i = 1; i < parts.size(); i++) {
      Set<String> found = byPlace.get(String.join(" ", parts.subList(i, parts.size())));
      if (found != null) {
        return found;
      }
    }
    return Set.of();
  }
}
