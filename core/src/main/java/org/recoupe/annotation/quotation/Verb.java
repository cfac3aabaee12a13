package org.recoupe.annotation.quotation;

import java.util.List;
import org.recoupe.annotation.Cue;

/**
 * A verb that reports speech.
 *
 * @param infinitive without its reflexive pronoun and tail
 * @param reflexive true for « s'étonner »
 * @param tail fixed words after it: « faire savoir », « insister sur »
 * @param stance how something is said with it
 * @param frames what it takes, as {@code verbs.txt} says: q, s, n, a, d, o
 * @param example a sentence that must be read as a quotation
 */
record Verb(
    String infinitive,
    boolean reflexive,
    List<String> tail,
    Cue.Stance stance,
    String frames,
    String example) {
  boolean takes(char frame) {
    return frames.indexOf(frame) >= 0;
  }
}
