package org.recoupe.crosscheck;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.conflict.ConflictFinder;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.crosscheck.correction.Replay;
import org.recoupe.crosscheck.entity.EntityLinker;
import org.recoupe.crosscheck.event.Event;
import org.recoupe.crosscheck.event.EventFinder;
import org.recoupe.crosscheck.figure.Agreements;
import org.recoupe.crosscheck.figure.FigureFinder;
import org.recoupe.crosscheck.figure.Figures;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.question.QuestionFinder;
import org.recoupe.crosscheck.quotation.UtteranceLinker;
import org.recoupe.crosscheck.statement.StatementFinder;
import org.recoupe.crosscheck.statement.StatementOptions;
import org.recoupe.crosscheck.statement.Vouching;
import org.recoupe.crosscheck.timeline.TimelineBuilder;
import org.recoupe.provenance.Outcome;
import org.recoupe.reuse.Lineage;

/** Compares the reports of one story. */
public final class CrossCheck {
  private final EntityLinker linker = new EntityLinker();
  private final Concepts concepts = new Concepts();
  private final UtteranceLinker utterances = new UtteranceLinker(concepts);
  private final ConflictFinder conflicts = new ConflictFinder();
  private final FigureFinder figures = new FigureFinder();
  private final Agreements agreements = new Agreements();
  private final EventFinder events = new EventFinder(concepts);
  private final TimelineBuilder timelines = new TimelineBuilder();
  private final StatementFinder statements =
      new StatementFinder(StatementOptions.DEFAULT, concepts);
  private final QuestionFinder questions = new QuestionFinder();

  /** What the reports agree on, how words changed, where they differ. */
  public Findings check(List<AnnotatedArticle> articles, Lineage lineage) {
    return check(articles, lineage, Corrections.NONE).value();
  }

  /**
   * The same, with what a reader has set right.
   *
   * @param corrections those of this story ({@link
   *     org.recoupe.crosscheck.correction.StoryCorrections}); origins are corrected before, in
   *     {@code lineage}
   * @return the findings, and a warning for each correction that does not apply
   */
  public Outcome.Value<Findings> check(
      List<AnnotatedArticle> articles, Lineage lineage, Corrections corrections) {
    Replay replay = new Replay(articles, lineage, corrections);
    List<Entity> entities = replay.names(linker.link(articles));
    // What is said and what is told are compared side by side; corrections are replayed in order.
    CompletableFuture<Told> telling =
        CompletableFuture.supplyAsync(() -> told(articles, entities, lineage));
    UtteranceLinker.Linked said = utterances.link(articles, entities, replay);
    Told told = telling.join();
    List<Statement> stated =
        new Vouching(said.utterances()).on(replay.statements(told.statements()));
    List<Conflict> differing = replay.conflicts(told.conflicts());
    List<TimelineEvent> timeline = replay.events(timelines.build(articles, stated));
    return new Outcome.Value<>(
        new Findings(
            entities,
            said.utterances(),
            said.families(),
            stated,
            differing,
            timeline,
            questions.ask(articles, stated, lineage)),
        replay.problems());
  }

  /** What the reports tell, before a reader has set it right. */
  private record Told(List<Conflict> conflicts, List<Statement> statements) {}

  private Told told(List<AnnotatedArticle> articles, List<Entity> entities, Lineage lineage) {
    StoryClauses clauses = StoryClauses.of(articles, entities, ClauseOptions.DEFAULT);
    CompletableFuture<List<List<Event>>> happened =
        CompletableFuture.supplyAsync(() -> events.find(clauses));
    Figures counted = figures.find(clauses);
    CompletableFuture<List<List<Clause>>> agreeing =
        CompletableFuture.supplyAsync(() -> agreements.find(clauses, counted));
    List<Conflict> differing = conflicts.find(clauses, counted, lineage);
    return new Told(
        differing, statements.find(clauses, lineage, differing, agreeing.join(), happened.join()));
  }
}
