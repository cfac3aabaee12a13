package org.recoupe.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.recoupe.text.Span;

/**
 * When an article was published, with every candidate.
 *
 * @param value ISO date or date-time; {@code XXXX-12-19} where the year is not known; null where
 *     nothing is
 * @param basis where {@code value} was found
 * @param candidates all dates found, the chosen one among them
 */
public record Publication(
    @Nullable String value, @Nullable Basis basis, List<Candidate> candidates) {
  private static final int DAY_LENGTH = 10;

  /** Nothing is known. */
  public static final Publication UNKNOWN = new Publication(null, null, List.of());

  public Publication {
    candidates = List.copyOf(candidates);
  }

  /** The day alone, its year perhaps {@code XXXX}; empty where nothing is known. */
  public String day() {
    return value == null ? "" : value.substring(0, Math.min(DAY_LENGTH, value.length()));
  }

  /** The day in a year that is known; empty otherwise. */
  public String datedDay() {
    return day().startsWith("X") ? "" : day();
  }

  /**
   * A date that may be the publication date.
   *
   * @param value ISO date or date-time
   * @param basis where it was found
   * @param at its place in the source text (UTF-16), where it has one
   * @param modified true where it is said to be the day of a change
   */
  public record Candidate(String value, Basis basis, @Nullable Span at, boolean modified) {
    /** A date that may be that of publication. */
    public Candidate(String value, Basis basis, @Nullable Span at) {
      this(value, basis, at, false);
    }
  }

  /** Where a date was found. */
  public enum Basis {
    META("meta"),
    JSON_LD("json-ld"),
    URL("url"),
    TEXT("text"),
    SIDECAR("sidecar"),
    INFERRED("inferred");

    private final String label;

    Basis(String label) {
      this.label = label;
    }

    /** Name in JSON. */
    public String label() {
      return label;
    }
  }
}
