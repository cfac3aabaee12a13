package org.recoupe.crosscheck.venue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.Unit;
import org.recoupe.text.Span;

/** Where several reports say that somebody spoke: one speaker, one medium or occasion. */
public final class Venues {
  private final VenueReader reader = new VenueReader();

  /** Passages of two reports and more that let one person speak in one place; in text order. */
  public List<List<Clause>> find(StoryClauses story) {
    List<TreeMap<Integer, Unit>> units = new ArrayList<>();
    story.articles().forEach(article -> units.add(new TreeMap<>()));
    for (Clause clause : story.clauses()) {
      clause.units().forEach(u -> units.get(clause.article()).put(u.at().start(), u));
    }
    Map<List<String>, Map<Integer, Clause>> found = new LinkedHashMap<>();
    for (int a = 0; a < story.articles().size(); a++) {
      AnnotatedArticle article = story.articles().get(a);
      for (VenueReader.Venue venue : reader.read(article)) {
        String person = entity(units.get(a), venue.speaker());
        if (!person.isEmpty()) {
          Clause clause =
              new Clause(
                  a,
                  article.id(),
                  venue.sentence(),
                  venue.at(),
                  List.copyOf(units.get(a).subMap(venue.at().start(), venue.at().end()).values()),
                  false,
                  false);
          found
              .computeIfAbsent(List.of(person, venue.place()), k -> new TreeMap<>())
              .putIfAbsent(a, clause);
        }
      }
    }
    List<List<Clause>> groups = new ArrayList<>();
    for (Map<Integer, Clause> some : found.values()) {
      if (some.size() > 1) {
        groups.add(List.copyOf(some.values()));
      }
    }
    return groups;
  }

  private static String entity(TreeMap<Integer, Unit> units, Span name) {
    for (Unit unit : units.subMap(name.start(), name.end()).values()) {
      for (String key : unit.keys()) {
        if (key.startsWith(Item.ENTITY)) {
          return key;
        }
      }
    }
    return "";
  }
}
