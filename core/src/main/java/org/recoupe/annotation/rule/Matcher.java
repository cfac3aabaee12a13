package org.recoupe.annotation.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tries rules at one place. Patterns are short and bounded, and a match never leaves its paragraph,
 * so the work at a place is bounded, too.
 */
final class Matcher {
  private static final int UNSET = -1;
  private final Words words;
  private final int from;
  private final int paragraph;

  /** Tries rules that begin with the word {@code from}. */
  Matcher(Words words, int from) {
    this.words = words;
    this.from = from;
    this.paragraph = words.get(from).paragraph();
  }

  /** The longest match of {@code rule}, null if there is none. */
  @Nullable Match longest(Rule rule) {
    Node.State[] best = new Node.State[1];
    step(
        rule.pattern(),
        new Node.State(from, UNSET, UNSET, Map.of()),
        state -> {
          if (state.at() > from && (best[0] == null || state.at() > best[0].at())) {
            best[0] = state;
          }
        });
    Node.State found = best[0];
    if (found == null) {
      return null;
    }
    int open = found.open() == UNSET ? from : found.open();
    int close = found.close() == UNSET ? found.at() : found.close();
    if (close <= open) {
      return null;
    }
    Map<String, String> fields = new LinkedHashMap<>(rule.constants());
    fields.putAll(found.fields());
    return new Match(rule, from, found.at(), open, close, fields);
  }

  private void step(Node node, Node.State state, Node.Sink next) {
    if (node instanceof Node.Literal literal) {
      if (literal.word().equals(words.folded(state.at())) && inside(state.at())) {
        next.accept(state.moved(state.at() + 1));
      }
    } else if (node instanceof Node.Entry entry) {
      if (inside(state.at())) {
        for (WordClass.Reading reading : entry.words().read(words, state.at())) {
          if (inside(reading.end() - 1)) {
            next.accept(state.with(entry.field(), reading.value()).moved(reading.end()));
          }
        }
      }
    } else if (node instanceof Node.Sequence sequence) {
      sequence(sequence.parts(), 0, state, next);
    } else if (node instanceof Node.Choice choice) {
      for (Node option : choice.options()) {
        step(option, state, next);
      }
    } else if (node instanceof Node.Repeat repeat) {
      repeat(repeat.part(), repeat.most(), state, next);
    } else if (node instanceof Node.Mark mark) {
      next.accept(state.marked(mark.opening()));
    }
  }

  private void sequence(List<Node> parts, int index, Node.State state, Node.Sink next) {
    if (index == parts.size()) {
      next.accept(state);
    } else {
      step(parts.get(index), state, reached -> sequence(parts, index + 1, reached, next));
    }
  }

  private void repeat(Node part, int most, Node.State state, Node.Sink next) {
    if (most > 0) {
      step(
          part,
          state,
          reached -> {
            if (reached.at() > state.at()) {
              repeat(part, most - 1, reached, next);
            }
          });
    }
    next.accept(state);
  }

  private boolean inside(int at) {
    return at < words.size() && words.get(at).paragraph() == paragraph;
  }
}
