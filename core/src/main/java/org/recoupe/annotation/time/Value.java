package org.recoupe.annotation.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.provenance.Reason;

/**
 * What an expression was resolved to.
 *
 * @param text TIMEX3 value
 * @param moment the day, month or year meant, null for durations and the like
 * @param why how it was found
 */
record Value(String text, @Nullable Moment moment, List<Reason> why) {
  Value {
    why = List.copyOf(why);
  }

  static Value of(String text, Reason... why) {
    return new Value(text, null, List.of(why));
  }

  static Value of(Moment moment, String text, Reason... why) {
    return new Value(text, moment, List.of(why));
  }
}
