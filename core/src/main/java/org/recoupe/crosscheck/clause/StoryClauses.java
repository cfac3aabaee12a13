package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.lexicon.Lexicon;

/**
 * All clauses of a story and how they stand to each other: what statements and conflicts are made
 * of.
 *
 * @param articles the reports, in the story's order
 * @param clauses their clauses, in article and text order
 * @param options the thresholds by which they are compared
 * @param weights how much each word tells in this story
 * @param pairs clauses that are somewhat alike, most alike first; the bound is {@link
 *     ClauseOptions#somewhat}
 * @param groups numbers of clauses that say the same, groups of one among them
 */
public record StoryClauses(
    List<AnnotatedArticle> articles,
    List<Clause> clauses,
    ClauseOptions options,
    Weights weights,
    List<Pair> pairs,
    List<List<Integer>> groups) {
  public StoryClauses {
    articles = List.copyOf(articles);
    clauses = List.copyOf(clauses);
    pairs = List.copyOf(pairs);
    groups = List.copyOf(groups);
  }

  /**
   * Two clauses that are somewhat alike.
   *
   * @param a number of the one
   * @param b number of the other, greater
   * @param likeness 0 to 1
   */
  public record Pair(int a, int b, double likeness) {}

  /**
   * Reads and compares the clauses of {@code articles}.
   *
   * @param articles the reports of one story
   * @param entities what they name, under one id each over all of them
   */
  public static StoryClauses of(
      List<AnnotatedArticle> articles, List<Entity> entities, ClauseOptions options) {
    ClauseReader reader = new ClauseReader(new Lexicon(), entities);
    List<Clause> clauses = new ArrayList<>();
    for (int a = 0; a < articles.size(); a++) {
      clauses.addAll(reader.read(a, articles.get(a)));
    }
    Weights weights = new Weights(clauses);
    Grouping grouping = new Grouping(clauses, weights, options, (a, b) -> a.likeness(b, options));
    List<Grouping.Edge> edges = grouping.edges();
    return new StoryClauses(
        articles, clauses, options, weights, grouping.pairs(edges), grouping.groups(edges));
  }

  /** The clauses of each article that has some, by its number, in text order. */
  public Map<Integer, List<Clause>> byArticle() {
    Map<Integer, List<Clause>> byArticle = new LinkedHashMap<>();
    for (Clause clause : clauses) {
      byArticle.computeIfAbsent(clause.article(), k -> new ArrayList<>()).add(clause);
    }
    return byArticle;
  }

  /** The words of a clause. */
  public String words(Clause clause) {
    return clause.at().of(text(clause));
  }

  /** The words of a unit of a clause. */
  public String words(Clause clause, Unit unit) {
    return unit.at().of(text(clause));
  }

  /** The text of the article of a clause. */
  public String text(Clause clause) {
    return articles.get(clause.article()).segments().text();
  }

  /** A clause in numbers, to be compared with another by {@link Node#likeness}. */
  public Node node(Clause clause) {
    return Node.of(clause, weights);
  }

  /**
   * When the article of a clause was published, ISO or with unknown parts; null where not known.
   */
  public @Nullable String published(Clause clause) {
    return articles.get(clause.article()).article().publication().value();
  }
}
