package org.recoupe.annotation;

import org.recoupe.text.Span;

/**
 * Words that refer to a person, organisation, place, product or event. Never a pronoun.
 *
 * @param at place of the bare name or the description, without article
 * @param whole place of the same with its article, title and description (« le président russe
 *     Vladimir Poutine » where {@code at} is « Vladimir Poutine »); contains {@code at}
 * @param type what they refer to
 * @param form how they refer to it
 * @param name fullest name of the referent in this article; the description itself where it has
 *     none
 * @param gender grammatical gender of the referent, as far as the text shows it
 * @param plural true for a group
 */
public record Mention(
    Span at, Span whole, EntityType type, Form form, String name, Gender gender, boolean plural)
    implements Annotation {
  public Mention {
    if (!whole.contains(at)) {
      throw new IllegalArgumentException(whole + " does not contain " + at);
    }
  }

  /** How words refer. */
  public enum Form {
    /** A name, whole or in part, or an acronym. */
    NAME,
    /** A description without a name (« le président russe »). */
    DESCRIPTION
  }

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN;

    /** False for a man and a woman; who is not known may be either. */
    public boolean agrees(Gender other) {
      return this == other || this == UNKNOWN || other == UNKNOWN;
    }
  }
}
