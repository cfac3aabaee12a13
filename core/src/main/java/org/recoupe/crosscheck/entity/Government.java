package org.recoupe.crosscheck.entity;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;

/**
 * Names « le gouvernement » of a story by its country, where nearly all of its reports' mentions of
 * countries are of one: « gouvernement ruritain ».
 */
final class Government {
  private static final String KEY = "gouvernement";

  private Government() {}

  static void name(Map<String, Group> groups, OfficeReader offices, LinkOptions options) {
    Group government = groups.get(KEY);
    if (government == null || government.name().indexOf(' ') >= 0) {
      return;
    }
    Map<String, Integer> counts = new LinkedHashMap<>();
    int all = 0;
    for (Group group : new LinkedHashSet<>(groups.values())) {
      String country = group.countryIn(offices);
      if (country != null) {
        counts.merge(country, group.size(), Integer::sum);
        all += group.size();
      }
    }
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      String adjective = offices.adjective(entry.getKey());
      if (adjective != null
          && entry.getValue() >= options.leastCountry()
          && entry.getValue() >= options.leastCountryShare() * all) {
        String full = KEY + " " + adjective;
        String key = Spelling.fold(full);
        if (!groups.containsKey(key)
            && groups.keySet().stream().anyMatch(other -> other.startsWith(KEY + " "))) {
          return;
        }
        government.knownAs(full);
        government.because("entity.country", entry.getKey());
        Bodies.join(groups, KEY, key, "entity.body");
        Bodies.join(groups, KEY, "executif " + Spelling.fold(adjective), "entity.body");
      }
    }
  }
}
