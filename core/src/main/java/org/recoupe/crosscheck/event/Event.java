package org.recoupe.crosscheck.event;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.Item;
import org.recoupe.text.Span;

/**
 * Something that a passage tells to have happened, by a verb or by a noun, with who and what took
 * part in it.
 *
 * @param passage its words: the clause of a verb, a noun with its complements
 * @param predicate place of the verb or noun
 * @param kinds numbers of the events that it may be, in the order of the list of events
 * @param nominal true where a noun tells it
 * @param once true if it happens to one person or thing once
 * @param future true if it is still to come
 * @param earlier true if it is told to have been before another of its kind
 * @param parts who and what took part, where and when
 */
public record Event(
    Clause passage,
    Span predicate,
    Set<Integer> kinds,
    boolean nominal,
    boolean once,
    boolean future,
    boolean earlier,
    List<Part> parts) {
  public Event {
    // An order of its own: that of an immutable set is another one in each run.
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    parts = List.copyOf(parts);
  }

  /** How something takes part in an event. */
  public enum Role {
    /** To whom it happens. */
    OBJECT,
    /** Who does it. */
    DOER,
    /** One of both. */
    EITHER,
    /** Where, when, how. */
    OTHER;

    /** True if it is who does it or to whom it happens. */
    boolean isCore() {
      return this != OTHER;
    }

    /** True if both may be the same. */
    boolean agrees(Role other) {
      return this == other || this == EITHER || other == EITHER;
    }
  }

  /**
   * A thing that takes part.
   *
   * @param item the thing, with all by which other words for it are known
   * @param role how it takes part
   */
  public record Part(Item item, Role role) {}

  /** What takes part. */
  List<Item> items() {
    return parts.stream().map(Part::item).toList();
  }

  /** Number of its article in the story. */
  public int article() {
    return passage.article();
  }
}
