package org.recoupe.crosscheck.conflict;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.article.Excerpt;
import org.recoupe.reuse.Lineage;
import org.recoupe.reuse.Origin;

/** The independent voices behind articles. */
final class Voices {
  private final List<String> order = new ArrayList<>();
  private final Map<String, String> byArticle = new LinkedHashMap<>();

  Voices(Lineage lineage) {
    for (Origin origin : lineage.origins()) {
      order.add(origin.id());
      origin.articles().forEach(article -> byArticle.putIfAbsent(article, origin.id()));
    }
  }

  /** The voice behind an article; the article itself where none is known. */
  String of(String article) {
    return byArticle.getOrDefault(article, article);
  }

  /** The known voices behind {@code witnesses}, in the order of the lineage. */
  List<String> behind(Collection<Excerpt> witnesses) {
    Set<String> found = new TreeSet<>();
    witnesses.forEach(w -> found.add(of(w.article())));
    return order.stream().filter(found::contains).toList();
  }
}
