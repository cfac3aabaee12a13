package org.recoupe.annotation;

import java.util.List;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Span;

/**
 * A time expression with its value in TIMEX3 notation (ISO-TimeML).
 *
 * @param at place of the words
 * @param type TIMEX3 type
 * @param value TIMEX3 value; {@code X} for digits that are not known; {@code PRESENT_REF}...
 * @param why how the value was found, step by step
 */
public record TimeExpression(Span at, Type type, String value, List<Reason> why)
    implements Annotation {
  public TimeExpression {
    why = List.copyOf(why);
  }

  /** TIMEX3 type. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
