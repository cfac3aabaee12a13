package org.recoupe.crosscheck;

import java.util.List;
import org.recoupe.article.Excerpt;
import org.recoupe.provenance.Reason;

/**
 * Clauses that assert the same thing, in any wording.
 *
 * @param id stable name within the story
 * @param text the sentence that stands for all
 * @param witnesses the clauses
 * @param outlets number of outlets that print it
 * @param origins ids of the independent voices behind it
 * @param why what the clauses share
 */
public record Statement(
    String id,
    String text,
    List<Excerpt> witnesses,
    int outlets,
    List<String> origins,
    List<Reason> why) {
  public Statement {
    witnesses = List.copyOf(witnesses);
    origins = List.copyOf(origins);
    why = List.copyOf(why);
  }
}
