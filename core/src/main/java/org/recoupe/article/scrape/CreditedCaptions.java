package org.recoupe.article.scrape;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.recoupe.article.Debris;
import org.recoupe.text.Span;

/**
 * Finds captions that stand below the credit of their picture: « Photo: Jeanne Varenne » between a
 * paragraph and a line of one sentence.
 */
final class CreditedCaptions {
  /** A line of so many characters above the credit is a paragraph, not the caption. */
  private static final int PARAGRAPH = 160;

  /** Longest credit and longest caption. */
  private static final int LONGEST_CREDIT = 80;

  private static final int LONGEST_CAPTION = 200;

  private CreditedCaptions() {}

  /** Marks the captions below the credits that are marked. */
  static void mark(String text, List<Line> lines, List<List<Integer>> breaks, Marks marks) {
    for (int i = 1; i + 2 < lines.size(); i++) {
      Span credit = lines.get(i).at();
      Span below = lines.get(i + 1).at();
      if (credit.length() <= LONGEST_CREDIT
          && below.length() <= LONGEST_CAPTION
          && lines.get(i - 1).at().length() >= PARAGRAPH
          && credit.of(text).toLowerCase(Locale.ROOT).startsWith("photo")
          && marks.kindAt(credit.start()).equals(Optional.of(Debris.Kind.CAPTION))
          && text.charAt(below.end() - 1) == '.'
          && new Sentences(text, below, breaks.get(i + 1)).all().size() == 1) {
        marks.add(below, Debris.Kind.CAPTION);
      }
    }
  }
}
