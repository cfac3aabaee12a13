package org.recoupe.text;

import java.util.List;

/**
 * A sentence, or a heading or list item that stands for one.
 *
 * @param at its place without surrounding white space, UTF-16, half-open
 * @param tokens its tokens in order
 */
public record Sentence(Span at, List<Token> tokens) {
  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
