package org.recoupe.annotation.quotation;

import org.recoupe.text.Spaces;
import org.recoupe.text.Span;

/**
 * Words that may be a speaker.
 *
 * @param frame where it stands
 * @param start its first word
 * @param end after its last word, apposed name included
 * @param head its first noun, or the pronoun
 * @param bodyEnd after the last word before an apposed name
 * @param nameStart first word of the name that it bears itself, -1 where it has none
 * @param nameEnd after that name
 * @param pronoun true for « il », « ce dernier »
 */
record NounPhrase(
    Frame frame,
    int start,
    int end,
    int head,
    int bodyEnd,
    int nameStart,
    int nameEnd,
    boolean pronoun) {
  boolean named() {
    return nameStart >= 0;
  }

  String name() {
    return Spaces.single(frame.words(nameStart, nameEnd));
  }

  Span span() {
    return frame.span(start, end);
  }

  String text() {
    return Spaces.single(frame.words(start, end));
  }

  /** The noun that says what it is; of « le « boxeur » » the quoted word. */
  String headForm() {
    QuotedBlock block = head < frame.size() ? frame.word(head).block() : null;
    return block == null ? frame.form(head) : Frames.fold(block.inner().of(frame.text()));
  }
}
