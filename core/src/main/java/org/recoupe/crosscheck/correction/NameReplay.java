package org.recoupe.crosscheck.correction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Spaces;

/** Puts names together, takes them apart, and gives them the name that a reader knows. */
final class NameReplay {
  private static final List<Reason> BY_HAND = List.of(Reason.of("corrected.name"));

  private final Corrections corrections;
  private final Spots spots;

  NameReplay(Corrections corrections, Spots spots) {
    this.corrections = corrections;
    this.spots = spots;
  }

  List<Entity> on(List<Entity> found) {
    List<Entity> entities = new ArrayList<>(found);
    for (Correction.NotSame apart : corrections.of(Correction.NotSame.class, Subject.NAME)) {
      split(entities, apart);
    }
    for (Correction.Same same : corrections.of(Correction.Same.class, Subject.NAME)) {
      join(entities, same);
    }
    name(entities);
    return Hiding.of(Subject.NAME, corrections, spots).from(entities, Entity::mentions);
  }

  private @Nullable Entity at(List<Entity> entities, Correction of, Excerpt place) {
    Entity best = null;
    int most = 0;
    for (Entity entity : entities) {
      for (Excerpt mention : entity.mentions()) {
        int shared =
            mention.article().equals(place.article()) ? mention.at().shared(place.at()) : 0;
        if (shared > most) {
          most = shared;
          best = entity;
        }
      }
    }
    if (best == null) {
      spots.lost(of, "no name is read at " + place.article() + " " + words(place));
    }
    return best;
  }

  private String words(Excerpt place) {
    return spots.article(place.article()).words(place.at());
  }

  /** All mentions with the words of {@code place} in its report leave the entity together. */
  private void split(List<Entity> entities, Correction.NotSame apart) {
    List<Excerpt> places = spots.of(apart);
    Entity from = places == null ? null : at(entities, apart, places.get(0));
    if (places == null || from == null) {
      return;
    }
    for (Excerpt place : places.subList(1, places.size())) {
      Entity other = at(entities, apart, place);
      if (other == null || !other.id().equals(from.id())) {
        continue;
      }
      List<Excerpt> staying = new ArrayList<>();
      List<Excerpt> leaving = new ArrayList<>();
      for (Excerpt mention : other.mentions()) {
        boolean leaves =
            mention.article().equals(place.article()) && words(mention).equals(words(place))
                || Spots.meet(mention, place);
        (leaves ? leaving : staying).add(mention);
      }
      if (staying.isEmpty() || leaving.isEmpty()) {
        continue;
      }
      Set<String> kept = new LinkedHashSet<>();
      staying.forEach(mention -> kept.add(words(mention)));
      List<String> variants = other.variants().stream().filter(kept::contains).toList();
      Entity rest =
          new Entity(
              other.id(),
              other.type(),
              other.name(),
              variants.isEmpty() ? List.of(other.name()) : variants,
              staying,
              BY_HAND);
      entities.set(entities.indexOf(other), rest);
      from = rest;
      String name = Spaces.single(words(leaving.get(0)));
      entities.add(new Entity(next(entities), other.type(), name, List.of(name), leaving, BY_HAND));
    }
  }

  private static String next(List<Entity> entities) {
    Set<String> used = new LinkedHashSet<>();
    entities.forEach(entity -> used.add(entity.id()));
    int number = entities.size() + 1;
    while (used.contains("e" + number)) {
      number++;
    }
    return "e" + number;
  }

  private void join(List<Entity> entities, Correction.Same same) {
    List<Excerpt> places = spots.of(same);
    Entity into = places == null ? null : at(entities, same, places.get(0));
    if (places == null || into == null) {
      return;
    }
    for (Excerpt place : places.subList(1, places.size())) {
      Entity other = at(entities, same, place);
      if (other != null && !other.id().equals(into.id())) {
        entities.remove(other);
        Entity both = joined(into, other);
        entities.set(entities.indexOf(into), both);
        into = both;
      }
    }
  }

  private static Entity joined(Entity one, Entity other) {
    Set<String> variants = new LinkedHashSet<>(one.variants());
    variants.addAll(other.variants());
    Set<Excerpt> mentions = new TreeSet<>(one.mentions());
    mentions.addAll(other.mentions());
    return new Entity(
        one.id(), one.type(), one.name(), List.copyOf(variants), List.copyOf(mentions), BY_HAND);
  }

  /** Where a reader gives one entity two names, neither is taken. */
  private void name(List<Entity> entities) {
    Map<String, List<Correction.NameOf>> given = new LinkedHashMap<>();
    for (Correction.NameOf name : corrections.of(Correction.NameOf.class, Subject.NAME)) {
      List<Excerpt> places = spots.of(name);
      Entity entity = places == null ? null : at(entities, name, places.get(0));
      if (entity != null) {
        given.computeIfAbsent(entity.id(), id -> new ArrayList<>()).add(name);
      }
    }
    for (Map.Entry<String, List<Correction.NameOf>> entry : given.entrySet()) {
      List<Correction.NameOf> names = entry.getValue();
      if (names.stream().map(Correction.NameOf::name).distinct().count() > 1) {
        names.forEach(name -> spots.lost(name, "another correction names the same otherwise"));
        continue;
      }
      String name = names.get(0).name();
      for (Entity entity : List.copyOf(entities)) {
        if (entity.id().equals(entry.getKey())) {
          rename(entities, entity, name);
        }
      }
    }
  }

  /** An entity of that name takes in the other; else it is given the name. */
  private static void rename(List<Entity> entities, Entity entity, String name) {
    for (Entity known : List.copyOf(entities)) {
      if (!known.id().equals(entity.id()) && known.name().equals(name)) {
        entities.remove(entity);
        entities.set(entities.indexOf(known), joined(known, entity));
        return;
      }
    }
    entities.set(
        entities.indexOf(entity),
        new Entity(
            entity.id(), entity.type(), name, entity.variants(), entity.mentions(), BY_HAND));
  }
}
