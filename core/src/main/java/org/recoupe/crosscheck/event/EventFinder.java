package org.recoupe.crosscheck.event;

import java.util.List;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Concepts;

/**
 * Finds the events that several reports of a story tell, each in its own words: « La police a
 * arrêté Ana Morel », « l'arrestation d'Ana Morel ». Reports in French, or in no known language,
 * are read. May serve several threads.
 */
public final class EventFinder {
  private final EventWords words = new EventWords();
  private final Concepts concepts;

  /** A finder. */
  public EventFinder() {
    this(new Concepts());
  }

  /** A finder that shares its tables with others. */
  public EventFinder(Concepts concepts) {
    this.concepts = concepts;
  }

  /**
   * What reports of {@code story} both tell.
   *
   * @return for each event the passages that tell it, of two reports and more, the fullest first
   */
  public List<List<Event>> find(StoryClauses story) {
    List<Event> events = new EventReader(story, concepts, words).read();
    SameEvent same = new SameEvent(new EventNames(story.articles()), concepts, words);
    return new SharedEvents(same).of(events);
  }
}
