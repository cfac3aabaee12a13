package org.recoupe.annotation.quotation;

import org.recoupe.annotation.Cue;
import org.recoupe.text.Span;

/**
 * A form of a reporting verb with its auxiliary, adverbs and tail.
 *
 * @param start first word, object pronouns included
 * @param end after the last word
 * @param verb the verb
 * @param shape how it is built
 * @param clitic the inverted pronoun, -1 where there is none
 * @param compound true with an auxiliary or modal, which leaves no doubt that it is a verb
 */
record VerbGroup(int start, int end, Verb verb, Shape shape, int clitic, boolean compound) {
  /** How a verb group is built. */
  enum Shape {
    FINITE,
    GERUND,
    /** « pour réclamer », « avant d'ajouter ». */
    INFINITIVE,
    PASSIVE
  }

  boolean inverted() {
    return clitic >= 0;
  }

  /** The cue as the reader sees it. */
  Cue cue(Frame frame) {
    Span at = frame.span(start, end);
    return new Cue(at.of(frame.text()), at, verb.stance());
  }
}
