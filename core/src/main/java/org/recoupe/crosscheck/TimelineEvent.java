package org.recoupe.crosscheck;

import java.util.List;
import org.recoupe.article.Excerpt;
import org.recoupe.provenance.Reason;

/**
 * Something dated.
 *
 * @param value TIMEX3 value of the day, part of day or month
 * @param text what happened, in the words of a report
 * @param announced true where every report that dates it wrote before its time
 * @param statements ids of the {@link Statement}s that tell it
 * @param witnesses places that date it
 * @param why why it stands at that time
 */
public record TimelineEvent(
    String value,
    String text,
    boolean announced,
    List<String> statements,
    List<Excerpt> witnesses,
    List<Reason> why) {
  public TimelineEvent {
    statements = List.copyOf(statements);
    witnesses = List.copyOf(witnesses);
    why = List.copyOf(why);
  }
}
