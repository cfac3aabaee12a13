package org.recoupe.annotation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Part of a pattern. */
sealed interface Node {
  /** A word as it is, folded. */
  record Literal(String word) implements Node {}

  /** Any entry of a word class; its value becomes {@code field}. */
  record Entry(WordClass words, String field) implements Node {}

  /** One after the other. */
  record Sequence(List<Node> parts) implements Node {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of several. */
  record Choice(List<Node> options) implements Node {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** As often as said. */
  record Repeat(Node part, int most) implements Node {}

  /** Where the words of the annotation begin or end. */
  record Mark(boolean opening) implements Node {}

  /** Where a match has come to. */
  record State(int at, int open, int close, Map<String, String> fields) {
    State moved(int to) {
      return new State(to, open, close, fields);
    }

    State marked(boolean opening) {
      return opening ? new State(at, at, close, fields) : new State(at, open, at, fields);
    }

    State with(String field, String value) {
      Map<String, String> more = new LinkedHashMap<>(fields);
      more.put(field, value);
      return new State(at, open, close, more);
    }
  }

  /** Receives each way to match. */
  interface Sink {
    void accept(State state);
  }

  /** Adds to {@code words} all words that a match can begin with; true if it can be empty. */
  static boolean first(Node node, Set<String> words) {
    if (node instanceof Literal literal) {
      words.add(literal.word());
      return false;
    } else if (node instanceof Entry entry) {
      words.addAll(entry.words().firstWords());
      return false;
    } else if (node instanceof Sequence sequence) {
      for (Node part : sequence.parts()) {
        if (!first(part, words)) {
          return false;
        }
      }
      return true;
    } else if (node instanceof Choice choice) {
      boolean empty = false;
      for (Node option : choice.options()) {
        empty |= first(option, words);
      }
      return empty;
    } else if (node instanceof Repeat repeat) {
      first(repeat.part(), words);
      return true;
    }
    return true;
  }
}
