package org.recoupe.annotation.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * Words that a rule matched.
 *
 * @param rule the rule
 * @param from first word
 * @param to word after the last
 * @param first first word of the annotation itself; the rest is context
 * @param last word after the last of the annotation
 * @param fields what the words say
 */
public record Match(Rule rule, int from, int to, int first, int last, Map<String, String> fields) {
  public Match {
    fields = Map.copyOf(fields);
  }

  /** Value of {@code name}, null where nothing says it. */
  public @Nullable String field(String name) {
    return fields.get(name);
  }

  /** Whole number in field {@code name}, null where there is none. */
  public @Nullable Integer number(String name) {
    String value = fields.get(name);
    if (value == null) {
      return null;
    }
    try {
      return Integer.valueOf(value);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Place of the annotation in the text. */
  public Span at(Words words) {
    return new Span(words.get(first).start(), words.get(last - 1).end());
  }
}
