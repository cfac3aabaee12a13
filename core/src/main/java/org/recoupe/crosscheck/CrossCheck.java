package org.recoupe.crosscheck;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.conflict.ConflictFinder;
import org.recoupe.crosscheck.entity.EntityLinker;
import org.recoupe.crosscheck.quotation.UtteranceLinker;
import org.recoupe.crosscheck.statement.StatementFinder;
import org.recoupe.crosscheck.statement.StatementOptions;
import org.recoupe.crosscheck.statement.StoryClauses;
import org.recoupe.crosscheck.timeline.TimelineBuilder;
import org.recoupe.reuse.Lineage;

/** Compares the reports of one story. */
public final class CrossCheck {
  private final EntityLinker linker = new EntityLinker();
  private final UtteranceLinker utterances = new UtteranceLinker();
  private final ConflictFinder conflicts = new ConflictFinder();
  private final TimelineBuilder timelines = new TimelineBuilder();
  private final StatementFinder statements = new StatementFinder();

  /** What the reports agree on, how words changed, where they differ. */
  public Findings check(List<AnnotatedArticle> articles, Lineage lineage) {
    List<Entity> entities = linker.link(articles);
    UtteranceLinker.Linked said = utterances.link(articles, entities);
    StoryClauses clauses = StoryClauses.of(articles, entities, StatementOptions.DEFAULT);
    List<Statement> stated = statements.find(clauses, lineage);
    List<Conflict> differing = conflicts.find(clauses, lineage);
    List<TimelineEvent> timeline = timelines.build(articles, stated);
    return new Findings(entities, said.utterances(), said.families(), stated, differing, timeline);
  }
}
