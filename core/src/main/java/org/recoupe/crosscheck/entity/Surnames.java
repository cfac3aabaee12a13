package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.text.WordList;

/** Which surnames and spellings name one person. */
final class Surnames {
  private static final Set<String> PARTICLES =
      Set.of("de", "d", "du", "des", "di", "da", "del", "della", "van", "von", "el", "al");

  private final OfficeReader offices;
  private final Set<String> aliases;
  private final Set<String> places = new LinkedHashSet<>();

  /**
   * @param aliases folded names that are known to be of something else
   */
  Surnames(OfficeReader offices, Set<String> aliases) {
    this.offices = offices;
    this.aliases = Set.copyOf(aliases);
    for (String line : WordList.lines("fr/name/places.txt")) {
      for (String place : line.split("\\|", -1)) {
        places.add(Spelling.fold(place));
      }
    }
  }

  /** Joins spellings of one name, and surnames with the one full name that they end. */
  void merge(Map<String, Group> groups) {
    Map<String, List<String>> bySurname = new LinkedHashMap<>();
    for (Map.Entry<String, Group> entry : groups.entrySet()) {
      List<String> parts = Spelling.parts(entry.getKey());
      if (entry.getValue().type() == EntityType.PERSON && parts.size() > 1 && !bare(parts)) {
        String surname = Spelling.romanised(parts.get(parts.size() - 1));
        bySurname.computeIfAbsent(surname, k -> new ArrayList<>()).add(entry.getKey());
      }
    }
    for (List<String> keys : bySurname.values()) {
      for (int i = 1; i < keys.size(); i++) {
        for (int j = 0; j < i; j++) {
          if (Person.sameFirst(keys.get(j), keys.get(i))) {
            Bodies.join(groups, keys.get(j), keys.get(i), "entity.spelling");
            break;
          }
        }
      }
    }
    for (String key : List.copyOf(groups.keySet())) {
      List<String> parts = Spelling.parts(key);
      Group group = groups.get(key);
      if (group == null
          || offices.country(key) != null
          || aliases.contains(key)
          || group.type() == EntityType.ORGANISATION && group.commonNoun()) {
        // « la mairie » is no slip of « Mme Mairin »
        continue;
      }
      if (group.type() == EntityType.PLACE && places.contains(key)) {
        continue;
      }
      if (parts.size() == 1 || group.type() == EntityType.PERSON) {
        String full = surname(groups, bySurname, key, parts);
        if (full != null) {
          Bodies.join(groups, full, key, "entity.surname");
        }
      }
    }
  }

  private static @Nullable String surname(
      Map<String, Group> groups,
      Map<String, List<String>> bySurname,
      String key,
      List<String> parts) {
    String last = Spelling.romanised(parts.get(parts.size() - 1));
    String best = null;
    for (Map.Entry<String, List<String>> entry : bySurname.entrySet()) {
      boolean same = entry.getKey().equals(last);
      boolean near = last.length() >= Person.LONG_SURNAME && Spelling.near(entry.getKey(), last);
      if (!same && !near) {
        continue;
      }
      for (String full : entry.getValue()) {
        if (groups.get(full) == groups.get(key)
            || parts.size() > 1 && !bare(parts) && !Person.sameFirst(full, key)
            || bare(parts) && !full.endsWith(" " + key)) {
          continue;
        }
        if (best == null || size(groups, full) > size(groups, best)) {
          best = full;
        }
      }
    }
    return best;
  }

  /** « de Varenne » has no first name. */
  private static boolean bare(List<String> parts) {
    return parts.size() > 1 && PARTICLES.contains(parts.get(0));
  }

  private static int size(Map<String, Group> groups, String key) {
    Group group = groups.get(key);
    return group == null ? 0 : group.size();
  }
}
