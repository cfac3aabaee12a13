package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.Jurisdictions;
import org.recoupe.annotation.name.Localities;
import org.recoupe.annotation.name.Spelling;

/**
 * Keeps « la préfecture » of one town from that of another: where the sentence stands in a town, it
 * is that town's, and of the ones that the story names only one that may be.
 */
final class Offices {
  /** Parts the noun from its town in the keys of groups; no name has it. */
  private static final String AT = "@";

  private final Jurisdictions jurisdictions;

  /** By key of a group the town where its mentions stand. */
  private final Map<String, String> towns = new LinkedHashMap<>();

  Offices(Jurisdictions jurisdictions) {
    this.jurisdictions = jurisdictions;
  }

  /** The key of the group of {@code mention}, which else is {@code key}. */
  String key(String key, Mention mention, Localities where) {
    String town =
        mention.type() == EntityType.ORGANISATION && jurisdictions.isLocal(mention.name())
            ? where.at(mention.at().start())
            : null;
    if (town == null) {
      return key;
    }
    String local = key + AT + Spelling.fold(town);
    towns.put(local, town);
    return local;
  }

  /** The key without its town. */
  static String noun(String key) {
    int at = key.indexOf(AT);
    return at < 0 ? key : key.substring(0, at);
  }

  /** Joins each with the one that the story names with its town, or with what is named bare. */
  void settle(Map<String, Group> groups) {
    towns.forEach(
        (key, town) -> {
          List<String> named = new ArrayList<>();
          for (Map.Entry<String, Group> entry : groups.entrySet()) {
            boolean longer = entry.getKey().startsWith(noun(key) + " ");
            if (longer && entry.getValue().commonNoun()) {
              named.add(entry.getKey());
            }
          }
          List<String> sure =
              named.stream().filter(name -> jurisdictions.covers(name, town)).toList();
          if (sure.size() == 1) {
            Bodies.join(groups, sure.get(0), key, "entity.body");
          } else if (named.stream().noneMatch(name -> jurisdictions.excludes(name, town))) {
            groups.computeIfAbsent(noun(key), noun -> new Group());
            Bodies.join(groups, noun(key), key, "entity.body");
          }
        });
  }
}
