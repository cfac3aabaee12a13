package org.recoupe.crosscheck.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.crosscheck.clause.Differing;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.Towns;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.text.Span;

/** Knows which names in events are towns and which are persons. */
final class EventNames {
  private final Towns towns;
  private final List<List<Span>> persons = new ArrayList<>();

  EventNames(List<AnnotatedArticle> articles) {
    towns = new Towns(articles);
    for (AnnotatedArticle article : articles) {
      persons.add(article.names(EntityType.PERSON));
    }
  }

  /** Keys of the persons who do it. */
  Set<String> doers(Event event) {
    Set<String> doers = new LinkedHashSet<>();
    for (Event.Part part : event.parts()) {
      if (part.role() == Event.Role.DOER
          && part.item().kind() == Unit.Kind.NAME
          && persons.get(event.article()).stream().anyMatch(part.item().at()::overlaps)) {
        part.item().keys().stream().filter(key -> key.startsWith(Item.ENTITY)).forEach(doers::add);
      }
    }
    return doers;
  }

  /** True if both name towns and none is the same. */
  boolean isElsewhere(Event one, Event other) {
    return Differing.differ(
        towns.among(one.items(), one.article()), towns.among(other.items(), other.article()));
  }
}
