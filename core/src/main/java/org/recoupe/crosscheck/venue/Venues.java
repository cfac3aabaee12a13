package org.recoupe.crosscheck.venue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.PlacedUnits;
import org.recoupe.crosscheck.clause.StoryClauses;

/**
 * Where several reports say that somebody spoke: one speaker, one medium or occasion. One of the
 * passages must name who it is: « a-t-il tweeté » alone tells a reader nothing.
 */
public final class Venues {
  private final VenueReader reader = new VenueReader();

  /**
   * Passages of two reports and more that let one person speak in one place; in text order.
   *
   * @param units those of each report
   */
  public List<List<Clause>> find(StoryClauses story, List<PlacedUnits> units) {
    Map<List<String>, Map<Integer, Clause>> found = new LinkedHashMap<>();
    Set<List<String>> named = new LinkedHashSet<>();
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
          List<String> key = List.of(person, venue.place());
          boolean first =
              found.computeIfAbsent(key, k -> new TreeMap<>()).putIfAbsent(a, clause) == null;
          if (first && clause.units().stream().anyMatch(unit -> unit.keys().contains(person))) {
            named.add(key);
          }
        }
      }
    }
    List<List<Clause>> groups = new ArrayList<>();
    found.forEach(
        (key, some) -> {
          if (some.size() > 1 && named.contains(key)) {
            groups.add(List.copyOf(some.values()));
          }
        });
    return groups;
  }
}
