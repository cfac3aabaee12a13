package org.recoupe.crosscheck;

import java.util.List;
import java.util.Locale;
import org.recoupe.article.Excerpt;
import org.recoupe.provenance.Reason;

/**
 * A thing on which reports differ.
 *
 * @param id stable name within the story
 * @param kind on what they differ
 * @param status whether it is a conflict, an update or rounding
 * @param about what the values are values of
 * @param sides two or more
 * @param why why this status
 */
public record Conflict(
    String id, Kind kind, Status status, String about, List<Side> sides, List<Reason> why) {
  public Conflict {
    sides = List.copyOf(sides);
    why = List.copyOf(why);
  }

  /**
   * One of the values.
   *
   * @param value as a report writes it; where no words of a report name it, the name of a message
   *     under {@code side.}
   * @param witnesses exact places
   * @param origins independent voices on this side
   */
  public record Side(String value, List<Excerpt> witnesses, List<String> origins) {
    public Side {
      witnesses = List.copyOf(witnesses);
      origins = List.copyOf(origins);
    }
  }

  /** On what reports differ. */
  public enum Kind {
    COUNT,
    AMOUNT,
    DATE,
    PLACE,
    NAME,
    POLARITY,
    MODALITY,
    ATTRIBUTION;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a difference amounts to. */
  public enum Status {
    /** Both cannot hold. */
    CONFLICT,
    /** A later figure replaces an earlier one. */
    UPDATE,
    /** One value lies within the bounds of the other. */
    ROUNDING;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
