package org.recoupe.crosscheck.retelling;

import java.util.List;
import org.recoupe.text.Span;

/**
 * Two passages of two reports that may say the same, perhaps in other words.
 *
 * @param a the one, of the earlier article
 * @param b the other
 * @param score how sure it is that they say the same; 0 is as likely as not
 * @param holds true if that is sure enough, both assert something, and what they share is asserted
 *     of one event
 */
public record Retelling(Telling a, Telling b, double score, boolean holds) {
  /** Where the one names what both have in common: the {@code most} most telling things. */
  public List<Span> shared(int most) {
    return a.links(b).shared().matches().stream()
        .limit(most)
        .map(match -> match.item().at())
        .toList();
  }
}
