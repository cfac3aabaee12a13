package org.recoupe.crosscheck;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.statement.StatementFinder;
import org.recoupe.crosscheck.statement.StatementOptions;
import org.recoupe.crosscheck.statement.StoryClauses;
import org.recoupe.reuse.Lineage;

/** Compares the reports of one story. */
public final class CrossCheck {
  private final StatementFinder statements = new StatementFinder();

  /** What the reports agree on, how words changed, where they differ. */
  public Findings check(List<AnnotatedArticle> articles, Lineage lineage) {
    List<Entity> entities = List.of();
    StoryClauses clauses = StoryClauses.of(articles, entities, StatementOptions.DEFAULT);
    return new Findings(
        entities, List.of(), List.of(), statements.find(clauses, lineage), List.of(), List.of());
  }
}
