package org.recoupe.annotation;

import org.recoupe.text.Span;

/**
 * Words that refer to a person, organisation, place, product or event. Never a pronoun.
 *
 * @param at place of the words
 * @param type what they refer to
 * @param form how they refer to it
 * @param name fullest name of the referent in this article; the description itself where it has
 *     none
 * @param gender grammatical gender of the referent, as far as the text shows it
 * @param plural true for a group
 */
public record Mention(
    Span at, EntityType type, Form form, String name, Gender gender, boolean plural)
    implements Annotation {
  /** How words refer. */
  public enum Form {
    /**
     * A name, whole or in part, or an acronym, perhaps with its title (« le président Poutine »).
     */
    NAME,
    /** A description without a name (« le président russe »). */
    DESCRIPTION
  }

  /** Grammatical gender. */
  public enum Gender {
    MASCULINE,
    FEMININE,
    UNKNOWN
  }
}
