package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;

/**
 * Names « le gouvernement » of a story by its country, where nearly all of its reports' mentions of
 * countries are of one: « gouvernement ruritain ».
 */
final class Government {
  private static final String KEY = "gouvernement";
  private static final String LONGER = KEY + " ";
  private static final String EXECUTIVE = "executif ";

  private Government() {}

  /** The one state that nearly all mentions of countries, or of its parts, are of; or null. */
  static @Nullable String country(
      Map<String, Group> groups, OfficeReader offices, LinkOptions options) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> itself = new LinkedHashMap<>();
    int all = 0;
    for (Group group : new LinkedHashSet<>(groups.values())) {
      String country = group.countryIn(offices);
      if (country != null) {
        counts.merge(offices.state(country), group.size(), Integer::sum);
        itself.merge(country, group.size(), Integer::sum);
        all += group.size();
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      if (entry.getValue() >= options.leastCountry()
          && 2 * itself.getOrDefault(entry.getKey(), 0) >= options.leastCountry()
          && entry.getValue() >= options.leastCountryShare() * all) {
        return entry.getKey();
      }
    }
    return null;
  }

  /**
   * Joins « gouvernement populiste ruritain » and « gouvernement de Mornay » with « gouvernement
   * ruritain ».
   */
  static void spellings(Map<String, Group> groups, OfficeReader offices) {
    for (String key : List.copyOf(groups.keySet())) {
      Group group = groups.get(key);
      String country = group != null && key.startsWith(LONGER) ? named(group, offices) : null;
      String adjective = country == null ? null : offices.adjective(country);
      if (adjective != null) {
        String full = LONGER + Spelling.fold(adjective);
        if (groups.containsKey(full)) {
          Bodies.join(groups, full, key, "entity.body");
        } else {
          groups.put(full, group);
        }
      }
    }
  }

  /** The country of a government, where its name says nothing else that parts it from others. */
  private static @Nullable String named(Group group, OfficeReader offices) {
    List<String> words = new ArrayList<>(List.of(group.name().split(" ", -1)));
    String last = words.remove(words.size() - 1);
    words.remove(0);
    boolean seat = words.size() == 1 && words.get(0).equals("de");
    if (!seat && !words.stream().allMatch(word -> offices.has("regime", word))) {
      return null;
    }
    return offices.country(Spelling.fold(last));
  }

  /** True where the name of a body ends with another country than that of the story. */
  static boolean abroad(String key, @Nullable String country, OfficeReader offices) {
    String named = offices.country(key.substring(key.lastIndexOf(' ') + 1));
    return country != null && named != null && !offices.state(named).equals(country);
  }

  static void name(Map<String, Group> groups, OfficeReader offices, @Nullable String country) {
    Group government = groups.get(KEY);
    String adjective = country == null ? null : offices.adjective(country);
    if (country == null
        || government == null
        || adjective == null
        || government.name().indexOf(' ') >= 0) {
      return;
    }
    String full = LONGER + adjective;
    String key = Spelling.fold(full);
    for (Map.Entry<String, Group> other : groups.entrySet()) {
      if (!groups.containsKey(key)
          && other.getKey().startsWith(LONGER)
          && other.getValue() != government
          && !abroad(other.getKey(), country, offices)) {
        return;
      }
    }
    government.knownAs(full);
    government.because("entity.country", country);
    Bodies.join(groups, KEY, key, "entity.body");
    Bodies.join(groups, KEY, EXECUTIVE + Spelling.fold(adjective), "entity.body");
  }
}
