package org.recoupe.crosscheck;

import java.util.List;
import org.recoupe.annotation.EntityType;
import org.recoupe.article.Excerpt;
import org.recoupe.provenance.Reason;

/**
 * A person, organisation, place, product or event over all articles of a story.
 *
 * @param id stable name within the story
 * @param type voted over all mentions
 * @param name fullest common name
 * @param variants every surface form, most frequent first
 * @param mentions every place
 * @param why by what its forms were found to name one thing
 */
public record Entity(
    String id,
    EntityType type,
    String name,
    List<String> variants,
    List<Excerpt> mentions,
    List<Reason> why) {
  public Entity {
    variants = List.copyOf(variants);
    mentions = List.copyOf(mentions);
    why = List.copyOf(why);
  }

  /** An entity that needs no reason. */
  public Entity(
      String id, EntityType type, String name, List<String> variants, List<Excerpt> mentions) {
    this(id, type, name, variants, mentions, List.of());
  }
}
