package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Span;

/** Knows which names in events are towns and which are persons. */
final class EventNames {
  private final List<List<Span>> places = new ArrayList<>();
  private final List<List<Span>> persons = new ArrayList<>();

  EventNames(List<AnnotatedArticle> articles) {
    for (AnnotatedArticle article : articles) {
      places.add(of(article, EntityType.PLACE));
      persons.add(of(article, EntityType.PERSON));
    }
  }

  private static List<Span> of(AnnotatedArticle article, EntityType type) {
    return article.mentions().stream()
        .filter(mention -> mention.type() == type)
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .map(Mention::at)
        .toList();
  }

  /** Keys of the persons who do it. */
  Set<String> doers(Event event) {
    Set<String> doers = new LinkedHashSet<>();
    for (Event.Part part : event.parts()) {
      if (part.role() == Event.Role.DOER
          && part.item().kind() == Unit.Kind.NAME
          && persons.get(event.article()).stream().anyMatch(part.item().at()::overlaps)) {
        part.item().keys().stream().filter(key -> key.startsWith("e:")).forEach(doers::add);
      }
    }
    return doers;
  }

  /** True if both name towns and none is the same; countries hold towns, and tell nothing. */
  boolean isElsewhere(Event one, Event other) {
    Set<String> here = towns(one);
    Set<String> there = towns(other);
    return !here.isEmpty() && !there.isEmpty() && here.stream().noneMatch(there::contains);
  }

  private Set<String> towns(Event event) {
    Set<String> towns = new LinkedHashSet<>();
    for (Event.Part part : event.parts()) {
      Item item = part.item();
      if (item.kind() == Unit.Kind.NAME
          && item.keys().stream().noneMatch(key -> key.startsWith(Concepts.COUNTRY))
          && places.get(event.article()).stream().anyMatch(item.at()::overlaps)) {
        towns.addAll(item.keys());
      }
    }
    return towns;
  }
}
