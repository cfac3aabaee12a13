package org.recoupe.crosscheck.quotation;

import java.util.Collections;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;

/**
 * Quotations of the same words from the same mouth.
 *
 * @param rendering the first of them
 * @param articles ids of all articles that have it
 */
record Node(Rendering rendering, Set<String> articles) {
  /** What two speakers are to each other. */
  enum Bond {
    /** One by name. */
    SAME,
    /** One of them is not known. */
    UNKNOWN,
    /** Perhaps one: an office and a person, two groups. */
    OPEN,
    /** Two names. */
    OTHER
  }

  Wording wording() {
    return rendering.wording();
  }

  boolean sharesArticle(Node other) {
    return !Collections.disjoint(articles, other.articles);
  }

  boolean isDirect() {
    return rendering.quotation().kind() == Quotation.Kind.DIRECT;
  }

  /** Direct speech with a cue of its own: no heading. */
  boolean isRemark() {
    return isDirect() && !rendering.quotation().cue().text().isEmpty();
  }

  /** True where its first letter is a small one: words from inside a sentence. */
  boolean isCut() {
    return rendering.text().codePoints().filter(Character::isLetter).findFirst().stream()
        .allMatch(Character::isLowerCase);
  }

  /** Names that differ part two speakers; offices may be anybody. */
  Bond bond(Node other) {
    Voice a = rendering.speaker();
    Voice b = other.rendering.speaker();
    if (a == null || b == null) {
      return Bond.UNKNOWN;
    }
    if (a.name().equals(b.name())) {
      return Bond.SAME;
    }
    boolean open = isOpen(a) || isOpen(b) || !a.isPerson() && !b.isPerson();
    return open || a.speaksFor(b) || b.speaksFor(a) ? Bond.OPEN : Bond.OTHER;
  }

  /** True for two sources that one article tells apart: not a person and his office or house. */
  boolean isToldFrom(Node other) {
    Voice a = rendering.speaker();
    Voice b = other.rendering.speaker();
    return sharesArticle(other)
        && a != null
        && b != null
        && !a.name().equals(b.name())
        && (a.isPerson() == b.isPerson() && !isOpen(a) && !isOpen(b) || isSource(a) != isSource(b));
  }

  private static boolean isSource(Voice voice) {
    return voice.kind() == Speaker.Kind.UNNAMED;
  }

  private static boolean isOpen(@Nullable Voice voice) {
    return voice == null
        || voice.kind() == Speaker.Kind.OFFICE
        || voice.kind() == Speaker.Kind.UNKNOWN;
  }
}
