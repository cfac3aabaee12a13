package org.recoupe.crosscheck.statement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.text.Span;

/**
 * What the witnesses of one statement have in common. A sentence that tells mostly something else
 * must not stand for them: a reader would take all of it as told by each.
 */
final class CommonThings {
  /** Things in common that are cut out of a passage at least; fewer tell nothing alone. */
  private static final int LEAST_CUT = 3;

  /** In which articles each thing is told. */
  private final Map<String, Set<Integer>> articles = new LinkedHashMap<>();

  private final Set<Integer> all = new LinkedHashSet<>();

  /** Adds what a sentence of an article tells. */
  void add(int article, List<Item> sentence) {
    all.add(article);
    for (Item item : sentence) {
      for (String key : item.keys()) {
        articles.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(article);
      }
    }
  }

  /** Share of the things that a text names that another article tells too, 0 to 1. */
  double share(List<Item> text) {
    return all.size() < 2 || text.isEmpty() ? 1 : (double) shared(text).size() / text.size();
  }

  /**
   * From the first to the last thing in a passage that another article tells too.
   *
   * @param whole all of the passage, which is given where they are few
   */
  Span core(List<Item> passage, Span whole) {
    List<Item> shared = shared(passage);
    return shared.size() < LEAST_CUT
        ? whole
        : shared.get(0).at().union(shared.get(shared.size() - 1).at());
  }

  private List<Item> shared(List<Item> items) {
    List<Item> shared = new ArrayList<>();
    for (Item item : items) {
      for (String key : item.keys()) {
        if (articles.getOrDefault(key, Set.of()).size() > 1) {
          shared.add(item);
          break;
        }
      }
    }
    return shared;
  }
}
