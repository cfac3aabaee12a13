package org.recoupe.crosscheck;

import java.util.List;

/**
 * All that the cross-check found in one story.
 *
 * @param entities names with their variants
 * @param utterances every quotation
 * @param families what was said, wording by wording
 * @param statements what reports assert, most vouched for first
 * @param conflicts where they differ, weightiest first
 * @param timeline in order of time
 * @param questions what is missing
 */
public record Findings(
    List<Entity> entities,
    List<Utterance> utterances,
    List<QuotationFamily> families,
    List<Statement> statements,
    List<Conflict> conflicts,
    List<TimelineEvent> timeline,
    List<Question> questions) {
  public Findings {
    entities = List.copyOf(entities);
    utterances = List.copyOf(utterances);
    families = List.copyOf(families);
    statements = List.copyOf(statements);
    conflicts = List.copyOf(conflicts);
    timeline = List.copyOf(timeline);
    questions = List.copyOf(questions);
  }
}
