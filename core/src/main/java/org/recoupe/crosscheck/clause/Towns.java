package org.recoupe.crosscheck.clause;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.SpanSet;

/** Knows which things that passages of a story name are towns. */
public final class Towns {
  /** Where each article names a place. */
  private final List<SpanSet> places;

  /** Reads where {@code articles}, in the story's order, name places. */
  public Towns(List<AnnotatedArticle> articles) {
    places = articles.stream().map(one -> new SpanSet(one.names(EntityType.PLACE))).toList();
  }

  /**
   * Keys of the towns among {@code items}; countries hold towns, and tell nothing.
   *
   * @param article number of their article in the story
   */
  public Set<String> among(List<Item> items, int article) {
    Set<String> towns = new LinkedHashSet<>();
    for (Item item : items) {
      if (item.kind() == Unit.Kind.NAME
          && item.keys().stream().noneMatch(key -> key.startsWith(Concepts.COUNTRY))
          && places.get(article).touches(item.at())) {
        towns.addAll(item.keys());
      }
    }
    return towns;
  }
}
