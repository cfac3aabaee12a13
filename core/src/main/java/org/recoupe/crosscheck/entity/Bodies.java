package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.text.Span;

/** Joins names of institutions and other things that are no persons. */
final class Bodies {
  private static final Set<String> SMALL = Set.of("de", "du", "des", "d", "la", "le", "les", "l");

  /** Letters of a short name, at least: shorter ones are acronyms of their own. */
  private static final int SHORT_NAME = 4;

  /** Words of a name that an acronym stands for, at least. */
  private static final int LONG_FORM = 3;

  private static final Pattern BRACKETED =
      Pattern.compile("\\s\\((\\p{Lu}[\\p{L}\\p{Nd}-]{1,14})(?:\\)|,\\s)");

  private static final Pattern ROAD = Pattern.compile("[aend] ?[1-9][0-9]{0,3}");

  private static final List<String> ISLANDS =
      List.of("ile de la ", "ile de l ", "ile de ", "ile d ", "ile du ");

  private Bodies() {}

  private static boolean isPlace(@Nullable Group group) {
    return group != null && group.type() == EntityType.PLACE;
  }

  /**
   * Joins « gouvernement » with the one « gouvernement ruritain » of the story.
   *
   * @param abroad true for the key of a body of another country than that of the story
   */
  static void merge(Map<String, Group> groups, Predicate<String> abroad) {
    spellings(groups);
    for (String key : List.copyOf(groups.keySet())) {
      Group group = groups.get(key);
      join(groups, "autoroute " + key, key, "entity.body");
      for (String of : ISLANDS) {
        // « l'Île-de-France » is none
        boolean island = group != null && key.startsWith(of) && group.commonNoun();
        if (island && isPlace(groups.get(key.substring(of.length())))) {
          // « l'île de Varenne » is « Varenne »
          join(groups, key.substring(of.length()), key, "entity.same");
        }
      }
      if (key.startsWith("executif ")) {
        // « l'exécutif ruritain » is the government of that country.
        join(groups, "gouvernement " + key.substring("executif ".length()), key, "entity.body");
      }
      // « l'Intérieur » is the one ministry of that name.
      for (String of : List.of("de l ", "de la ", "du ", "des ")) {
        if (group != null && group.type() == EntityType.ORGANISATION) {
          join(groups, "ministere " + of + key, key, "entity.body");
        }
      }
      if (group == null || key.indexOf(' ') >= 0) {
        continue;
      }
      if (!group.commonNoun()) {
        shortName(groups, key, group);
        continue;
      }
      List<String> longer = new ArrayList<>();
      for (Map.Entry<String, Group> entry : groups.entrySet()) {
        if (entry.getKey().startsWith(key + " ")
            && entry.getValue().commonNoun()
            && isSaid(entry.getValue(), key)
            && !abroad.test(entry.getKey())) {
          longer.add(entry.getKey());
        }
      }
      if (longer.stream().map(groups::get).distinct().count() == 1) {
        join(groups, longer.get(0), key, "entity.body");
      }
    }
  }

  /** True where a report names it with {@code noun}: the minister of the Sea names no ministry. */
  private static boolean isSaid(Group group, String noun) {
    return group.forms().stream().anyMatch(form -> Spelling.fold(form).contains(noun + " "));
  }

  /** Joins names that differ in articles alone: « préfecture du Varech », « de Varech ». */
  private static void spellings(Map<String, Group> groups) {
    Map<String, String> seen = new LinkedHashMap<>();
    for (String key : List.copyOf(groups.keySet())) {
      Group group = groups.get(key);
      if (group != null && (group.type() == EntityType.ORGANISATION || isRoad(key))) {
        // « Varech TV » and « VarechTV », « E 99 » and « E99 »
        String same = seen.putIfAbsent("= " + key.replace(" ", ""), key);
        if (same != null) {
          join(groups, same, key, "entity.spelling");
        }
      }
      List<String> parts = new ArrayList<>(Spelling.parts(key));
      if (group == null || group.type() == EntityType.PERSON || parts.size() < 3) {
        continue;
      }
      parts.removeIf(SMALL::contains);
      if (parts.size() > 1) {
        String same = seen.putIfAbsent(group.type() + " " + String.join(" ", parts), key);
        if (same != null) {
          join(groups, same, key, "entity.spelling");
        }
      }
    }
  }

  private static boolean isRoad(String key) {
    return ROAD.matcher(key).matches();
  }

  /** Joins « l'Assemblée » with « l'Assemblée maritime », where the same reports name both. */
  private static void shortName(Map<String, Group> groups, String key, Group group) {
    if (group.type() != EntityType.ORGANISATION || key.length() < SHORT_NAME) {
      return;
    }
    List<String> longer = new ArrayList<>();
    for (Map.Entry<String, Group> entry : groups.entrySet()) {
      if (entry.getKey().startsWith(key + " ")
          && entry.getValue() != group
          && entry.getValue().type() == EntityType.ORGANISATION) {
        longer.add(entry.getKey());
      }
    }
    Group full = longer.size() == 1 ? groups.get(longer.get(0)) : null;
    if (full == null) {
      return;
    }
    long shared = group.articles().stream().filter(full.articles()::contains).count();
    // « Varech » is the « Varech Autoroutes » of another report, but not « Varech de Mornay »
    boolean part = SMALL.contains(Spelling.parts(longer.get(0)).get(1));
    if ((part ? 2 : 3) * shared >= group.articles().size()) {
      join(groups, longer.get(0), key, "entity.short");
    }
  }

  /**
   * Joins « Fédération des marins du port » with « (Famap) » behind it, where that is no body known
   * by itself: « Fédération des marins (CGT) » is of another.
   *
   * @param known true for a folded name of a body that needs no explanation
   */
  static void acronym(
      Map<String, Group> groups, String text, Span full, String key, Predicate<String> known) {
    Matcher matcher = BRACKETED.matcher(text).region(full.end(), text.length());
    String name = full.of(text);
    if (!matcher.lookingAt() || name.split(" ", -1).length < LONG_FORM) {
      return;
    }
    String acronym = Spelling.fold(matcher.group(1));
    Group group = groups.get(key);
    if (known.test(acronym) || group == null) {
      return;
    }
    if (groups.containsKey(acronym)) {
      join(groups, key, acronym, "entity.short");
    } else if (shortens(acronym, Spelling.fold(name))) {
      group.variant(matcher.group(1));
    }
  }

  /** True if the name has the letters in this order, the first at its start: « (Famar) ». */
  private static boolean shortens(String acronym, String name) {
    int at = 0;
    for (int i = 0; i < acronym.length() && at >= 0; i++) {
      at = name.indexOf(acronym.charAt(i), at);
      at = at < 0 || i == 0 && at > 0 ? -1 : at + 1;
    }
    return at >= 0;
  }

  static void join(Map<String, Group> groups, String into, String from, String why) {
    Group target = groups.get(into);
    Group source = groups.get(from);
    if (target == null || source == null || target == source) {
      return;
    }
    String name = source.name();
    target.takeAll(source);
    target.because(why, name);
    groups.replaceAll((key, group) -> group == source ? target : group);
  }
}
