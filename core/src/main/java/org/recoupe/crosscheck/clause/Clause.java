package org.recoupe.crosscheck.clause;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

/**
 * A clause of an article, read for comparison.
 *
 * @param article number of the article in the story
 * @param id id of the article
 * @param sentence number of its sentence in the article
 * @param at place in the article's text
 * @param units its content, in order
 * @param denied true if a negation stands in it
 * @param quoted true if most of it is somebody's words in quotation marks
 */
public record Clause(
    int article,
    String id,
    int sentence,
    Span at,
    List<Unit> units,
    boolean denied,
    boolean quoted) {
  public Clause {
    units = List.copyOf(units);
  }

  /** This clause and one that follows it in its sentence, as one. */
  public Clause join(Clause next) {
    List<Unit> both = new ArrayList<>(units);
    both.addAll(next.units);
    return new Clause(
        article,
        id,
        sentence,
        at.union(next.at),
        both,
        denied || next.denied,
        quoted && next.quoted);
  }

  /** All by which its content can be matched. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    units.forEach(unit -> keys.addAll(unit.keys()));
    return keys;
  }

  /** Its place. */
  public Excerpt excerpt() {
    return new Excerpt(id, at);
  }
}
