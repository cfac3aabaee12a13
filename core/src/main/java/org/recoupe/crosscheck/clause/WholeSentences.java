package org.recoupe.crosscheck.clause;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The sentences of a story, each with all its clauses as one. */
public final class WholeSentences {
  private final Map<List<Integer>, Clause> sentences = new LinkedHashMap<>();

  /** Joins the clauses of {@code story}. */
  public WholeSentences(StoryClauses story) {
    for (Clause clause : story.clauses()) {
      sentences.merge(key(clause), clause, Clause::join);
    }
  }

  /** The sentence of {@code clause}, or the clause where the story has none of it. */
  public Clause of(Clause clause) {
    return sentences.getOrDefault(key(clause), clause);
  }

  /** All of them, in article and text order. */
  public List<Clause> all() {
    return List.copyOf(sentences.values());
  }

  private static List<Integer> key(Clause clause) {
    return List.of(clause.article(), clause.sentence());
  }
}
