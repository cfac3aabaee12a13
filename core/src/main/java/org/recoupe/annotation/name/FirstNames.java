package org.recoupe.annotation.name;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.annotation.Mention;
import org.recoupe.text.WordList;

/** First names, of men, of women and of both. */
public final class FirstNames {
  private final Map<String, Mention.Gender> genders = new LinkedHashMap<>();

  /** Reads the list. */
  public FirstNames() {
    for (String line : WordList.lines("fr/name/first-names.txt")) {
      List<String> names = List.of(line.split(" +"));
      Mention.Gender gender =
          switch (names.get(0)) {
            case "m" -> Mention.Gender.MASCULINE;
            case "f" -> Mention.Gender.FEMININE;
            default -> Mention.Gender.UNKNOWN;
          };
      for (String name : names.subList(1, names.size())) {
        // A name in several lines is a woman's where one says so.
        genders.merge(name, gender, FirstNames::surer);
      }
    }
  }

  private static Mention.Gender surer(Mention.Gender one, Mention.Gender other) {
    return one == Mention.Gender.FEMININE || other == Mention.Gender.UNKNOWN ? one : other;
  }

  /** All of them, in the order of the list. */
  public Set<String> all() {
    return Collections.unmodifiableSet(genders.keySet());
  }

  /** Whose name {@code name} is; unknown for both and for what is not in the list. */
  public Mention.Gender of(String name) {
    return genders.getOrDefault(name, Mention.Gender.UNKNOWN);
  }
}
