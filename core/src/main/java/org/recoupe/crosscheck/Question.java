package org.recoupe.crosscheck;

import java.util.List;
import java.util.Locale;
import org.recoupe.provenance.Reason;

/**
 * Something a reader may want to ask before believing a statement.
 *
 * @param kind what is missing
 * @param statement id of the {@link Statement}
 * @param origins ids of the voices that the question is for: those that do not report it, else
 *     those that do
 * @param why the question
 */
public record Question(Kind kind, String statement, List<String> origins, List<Reason> why) {
  public Question {
    origins = List.copyOf(origins);
    why = List.copyOf(why);
  }

  /** What is missing. */
  public enum Kind {
    /** One voice alone reports it, and others wrote as late or later. */
    ONE_VOICE,
    /** All voices but one report it. */
    ONE_SILENT,
    /** Several voices give a figure, and none says from whom it has it. */
    NO_SOURCE,
    /** One source that is not named stands behind all who name a source. */
    UNNAMED_SOURCE;

    /** Name in JSON. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
