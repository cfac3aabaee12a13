package org.recoupe.crosscheck.clause;

import java.util.List;
import java.util.Set;
import org.recoupe.text.Span;

/**
 * A word of a clause that carries content, with all by which it can be matched: its stem, its
 * entity, its time or its number.
 *
 * @param at place in the article's text
 * @param keys each names one thing that it stands for; the first is its stem or digits
 * @param kind what it is
 */
public record Unit(Span at, List<String> keys, Kind kind) {
  public Unit {
    keys = List.copyOf(keys);
  }

  /** True for a number or a time. */
  public boolean isValue() {
    return kind == Kind.NUMBER || kind == Kind.TIME;
  }

  /** True if one of its keys is among {@code keys}. */
  public boolean isAmong(Set<String> keys) {
    for (String key : this.keys) {
      if (keys.contains(key)) {
        return true;
      }
    }
    return false;
  }

  /** What a unit is. */
  public enum Kind {
    WORD,
    NAME,
    NUMBER,
    TIME
  }
}
