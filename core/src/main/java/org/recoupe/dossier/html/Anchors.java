package org.recoupe.dossier.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

/** Names of places in the reports: what is linked to is remembered until its report is written. */
final class Anchors {
  private final Map<String, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, TreeSet<Span>> linked = new LinkedHashMap<>();

  /** Gives each article its number, in the order of the page. */
  Anchors(List<String> articles) {
    for (String article : articles) {
      numbers.put(article, numbers.size() + 1);
      linked.put(article, new TreeSet<>());
    }
  }

  /** Name of a report. */
  String of(String article) {
    return "r" + Objects.requireNonNull(numbers.get(article), article);
  }

  /** Name of a place in a report, which will be there to link to. */
  String of(Excerpt place) {
    Objects.requireNonNull(linked.get(place.article())).add(place.at());
    return name(place.article(), place.at());
  }

  /** Places of {@code article} that are linked to, in order. */
  List<Span> linked(String article) {
    return new ArrayList<>(Objects.requireNonNull(linked.get(article)));
  }

  /** Name of a place. */
  String name(String article, Span at) {
    return of(article) + "-" + at.start() + "-" + at.end();
  }
}
