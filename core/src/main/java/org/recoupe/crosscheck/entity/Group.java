package org.recoupe.crosscheck.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.name.Office;
import org.recoupe.annotation.name.OfficeReader;
import org.recoupe.annotation.name.Spelling;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.provenance.Reason;

/** What will be an entity: all mentions that were found to name one thing. */
final class Group {
  /** Reasons that are kept: the first show how it went. */
  private static final int MOST_REASONS = 4;

  private static final String MINISTER = "ministre";

  private final Map<EntityType, Integer> types = new EnumMap<>(EntityType.class);
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final Map<String, Integer> variants = new LinkedHashMap<>();
  private final TreeSet<Excerpt> places = new TreeSet<>();
  private final List<Office> offices = new ArrayList<>();
  private final Set<Reason> why = new LinkedHashSet<>();
  private @Nullable String known;
  private int size;

  void add(EntityType type, String name, Excerpt at) {
    types.merge(type, 1, Integer::sum);
    names.merge(name, 1, Integer::sum);
    places.add(at);
    size++;
  }

  void describedAt(Excerpt at) {
    places.add(at);
  }

  /** True where the report spoke of it before {@code offset}. */
  boolean isKnown(String article, int offset) {
    return places.stream()
        .anyMatch(place -> place.article().equals(article) && place.at().end() <= offset);
  }

  void variant(String words) {
    variants.merge(words, 1, Integer::sum);
  }

  /** The forms that were found, in the order of their first places. */
  List<String> forms() {
    return List.copyOf(variants.keySet());
  }

  /** True where {@code words} are one of its forms. */
  boolean has(String words) {
    return variants.containsKey(words);
  }

  boolean sharesForm(Group other) {
    return variants.keySet().stream().anyMatch(other.variants::containsKey);
  }

  void holds(Office office) {
    if (!offices.contains(office)) {
      offices.add(office);
    }
  }

  void knownAs(String name) {
    known = name;
  }

  boolean fits(Office description) {
    for (Office office : offices) {
      // « son homologue ruritain » holds whatever office for that country
      if (description.head().equals("homologue")
          && description.country() != null
          && description.country().equals(office.country())
          && (office.head().endsWith("président") || office.head().endsWith("ministre"))) {
        return true;
      }
      if (description.means(office)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for the one minister whom « le ministre ruritain (de la Mer) » may mean: known as « le
   * ministre de la Mer », or as another minister of that country.
   */
  boolean isMinister(Office description) {
    String country = description.country();
    if (country == null || !description.head().equals(MINISTER)) {
      return false;
    }
    boolean abroad =
        offices.stream()
            .anyMatch(held -> held.country() != null && !held.country().equals(country));
    return !abroad
        && offices.stream()
            .anyMatch(
                held ->
                    description.ofState()
                        ? held.head().endsWith(MINISTER) && country.equals(held.country())
                        : held.head().equals(MINISTER)
                            && !Collections.disjoint(held.complement(), description.complement()));
  }

  /** True if it holds this office of a state that is never named. */
  boolean holdsUnplaced(Office office) {
    return offices.stream()
            .anyMatch(
                held ->
                    held.head().equals(office.head())
                        && held.ofState()
                        && held.country() == null
                        && held.former() == office.former())
        && offices.stream().allMatch(held -> held.country() == null);
  }

  /** True if every office that {@code description} may mean is said to be of some country. */
  boolean abroad(Office description) {
    return description.isAbroad(offices);
  }

  /** True if it is known to hold an office of this name, whatever its complement. */
  boolean holdsAny(Office office) {
    return offices.stream().anyMatch(held -> held.head().equals(office.head()));
  }

  /** True if it holds the office without any complement: « le président Varenko ». */
  boolean holdsBare(Office office) {
    return offices.stream().anyMatch(held -> held.head().equals(office.head()) && held.bare());
  }

  /** The country that it is or whose capital it is, or null. */
  @Nullable String countryIn(OfficeReader reader) {
    return type() == EntityType.PLACE ? reader.country(Spelling.fold(name())) : null;
  }

  /** Ids of the articles that name it. */
  Set<String> articles() {
    Set<String> articles = new LinkedHashSet<>();
    places.forEach(place -> articles.add(place.article()));
    return articles;
  }

  int size() {
    return size;
  }

  /** Keeps why a form was put here. */
  void because(String key, String... forms) {
    if (why.size() < MOST_REASONS) {
      why.add(Reason.of(key, forms));
    }
  }

  void takeAll(Group other) {
    other.types.forEach((type, n) -> types.merge(type, n, Integer::sum));
    other.names.forEach((name, n) -> names.merge(name, n, Integer::sum));
    other.variants.forEach((words, n) -> variants.merge(words, n, Integer::sum));
    places.addAll(other.places);
    other.offices.forEach(this::holds);
    other.why.forEach(reason -> because(reason.key(), reason.arguments().toArray(new String[0])));
    size += other.size;
    if (known == null) {
      known = other.known;
    }
  }

  /** True where every name, or the one it is known by, starts in lower case. */
  boolean commonNoun() {
    if (known != null) {
      return Character.isLowerCase(known.charAt(0));
    }
    for (String name : names.keySet()) {
      if (!Character.isLowerCase(name.charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** True if it is known to hold an office that {@code office} cannot be. */
  boolean holdsOther(Office office) {
    for (Office held : offices) {
      boolean otherCountry =
          held.country() != null
              && office.country() != null
              && !held.country().equals(office.country());
      // « président du port » is not « président de la République »
      boolean otherComplement =
          !held.complement().isEmpty()
              && !office.complement().isEmpty()
              && Collections.disjoint(held.complement(), office.complement());
      if (!held.head().equals(office.head()) || otherCountry || otherComplement) {
        return true;
      }
    }
    return false;
  }

  /** The type with most votes; of two with as many, the one that comes first. */
  EntityType type() {
    EntityType best = EntityType.PERSON;
    int most = -1;
    for (Map.Entry<EntityType, Integer> entry : types.entrySet()) {
      if (entry.getValue() > most) {
        best = entry.getKey();
        most = entry.getValue();
      }
    }
    return best;
  }

  /** The name as known; else the most frequent one, of persons and institutions a full one. */
  String name() {
    if (known != null) {
      return known;
    }
    String best = "";
    int most = -1;
    // « Paul Varenko » rather than « Varenko », « préfecture du Mornay » rather than « préfecture
    // ».
    boolean fuller = type() == EntityType.PERSON || commonNoun();
    for (Map.Entry<String, Integer> entry : names.entrySet()) {
      boolean full = fuller && Spelling.parts(Spelling.fold(entry.getKey())).size() > 1;
      int weight = entry.getValue() + (full ? 1_000_000 : 0);
      if (weight > most) {
        best = entry.getKey();
        most = weight;
      }
    }
    return best;
  }

  Entity entity(String id) {
    List<String> forms = new ArrayList<>(variants.keySet());
    forms.sort(Comparator.comparing(form -> -variants.getOrDefault(form, 0)));
    List<Reason> reasons =
        why.isEmpty()
            ? List.of(Reason.of("entity.same", Integer.toString(places.size())))
            : List.copyOf(why);
    return new Entity(id, type(), name(), forms, List.copyOf(places), reasons);
  }
}
