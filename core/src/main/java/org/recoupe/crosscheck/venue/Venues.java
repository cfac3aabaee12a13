package org.recoupe.crosscheck.venue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.PlacedUnits;
import org.recoupe.crosscheck.clause.StoryClauses;

/** Where several reports say that somebody spoke: one speaker, one medium or occasion. */
public final class Venues {
  private final VenueReader reader = new VenueReader();

  /**
   * Passages of two reports and more that let one person speak in one place; in text order.
   *
   * @param units those of each report
   */
  public List<List<Clause>> find(StoryClauses story, List<PlacedUnits> units) {
    Map<List<String>, Map<Integer, Clause>> found = new LinkedHashMap<>();
    for (int a = 0; a < story.articles().size(); a++) {
      AnnotatedArticle article = story.articles().get(a);
      for (VenueReader.Venue venue : reader.read(article)) {
        String person = units.get(a).entity(venue.speaker());
        if (!person.isEmpty()) {
          Clause clause =
              new Clause(
                  a,
                  article.id(),
                  venue.sentence(),
                  venue.at(),
                  units.get(a).in(venue.at()),
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
}
