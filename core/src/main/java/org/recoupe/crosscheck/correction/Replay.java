package org.recoupe.crosscheck.correction;

import java.util.List;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.provenance.Problem;
import org.recoupe.reuse.Lineage;

/**
 * Replays corrections on the findings of one story, in the order in which these are made. Lives as
 * long as one story is checked; gives at the end what did not apply.
 */
public final class Replay {
  private final Corrections corrections;
  private final Lineage lineage;
  private final Spots spots;

  /**
   * A replay on one story.
   *
   * @param articles its reports
   * @param lineage who has it from whom
   * @param corrections those whose reports all belong to this story, without contradictions
   */
  public Replay(List<AnnotatedArticle> articles, Lineage lineage, Corrections corrections) {
    this.corrections = corrections;
    this.lineage = lineage;
    this.spots = new Spots(articles);
  }

  /** Entities put together, taken apart, named and hidden. */
  public List<Entity> names(List<Entity> entities) {
    return new NameReplay(corrections, spots).on(entities);
  }

  /**
   * Families put together and taken apart.
   *
   * @param places each quotation
   * @param families for each quotation the number of its family
   * @return the same with the corrections
   */
  public int[] families(List<Excerpt> places, int[] families) {
    return new SpeechReplay(corrections, spots).families(places, families);
  }

  /** For each quotation true where a reader put it into its family or took it out of another. */
  public boolean[] regrouped(List<Excerpt> places) {
    return new SpeechReplay(corrections, spots).regrouped(places);
  }

  /** Quotations with the speakers that a reader gave them. */
  public List<Utterance> speakers(List<Utterance> utterances, List<Entity> entities) {
    return new SpeechReplay(corrections, spots).speakers(utterances, entities);
  }

  /** Quotations without those hidden. */
  public List<Utterance> shown(List<Utterance> utterances) {
    return new SpeechReplay(corrections, spots).shown(utterances);
  }

  /** Statements put together, taken apart and hidden. */
  public List<Statement> statements(List<Statement> statements) {
    return new StatementReplay(corrections, spots, lineage).on(statements);
  }

  /** Conflicts without sides that do not belong, and without those hidden. */
  public List<Conflict> conflicts(List<Conflict> conflicts) {
    return new ConflictReplay(corrections, spots, lineage).on(conflicts);
  }

  /** Events without those hidden. */
  public List<TimelineEvent> events(List<TimelineEvent> events) {
    return Hiding.of(Subject.EVENT, corrections, spots).from(events, TimelineEvent::witnesses);
  }

  /** What did not apply. */
  public List<Problem> problems() {
    return List.copyOf(spots.problems());
  }
}
