package org.recoupe.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.recoupe.reuse.Reports.DISPATCH;

import org.junit.jupiter.api.Test;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.Hashes;
import org.recoupe.text.fingerprint.WordReader;

/** What an article costs, counted in the texts that it is aligned with. */
class CandidatesTest {
  private final WordReader reader = new WordReader(FunctionWords.french());

  private Candidates.Prints prints(String text) {
    return Candidates.Prints.of(reader.read(text, new Span(0, text.length())));
  }

  /** A text of its own, but for a set phrase that all have. */
  private static String other(int i) {
    StringBuilder text = new StringBuilder("Le conseil régional communique son avis favorable. ");
    for (int k = 0; k < 30; k++) {
      long word = Hashes.mix(i * 64L + k) >>> 1;
      for (int letter = 0; letter < 6; letter++) {
        text.append((char) ('a' + word % 23));
        word /= 23;
      }
      text.append(' ');
    }
    return text.toString();
  }

  /** Texts that a new copy of a dispatch is aligned with in an archive of {@code size} others. */
  private int comparisons(int size) {
    Candidates candidates = new Candidates(ReuseOptions.DEFAULT);
    for (int i = 0; i < 5; i++) {
      candidates.add(i, prints(DISPATCH));
    }
    for (int i = 5; i < size; i++) {
      candidates.add(i, prints(other(i)));
    }
    return candidates.add(size, prints(DISPATCH + " " + other(size))).length;
  }

  @Test
  void anAddedArticleIsComparedWithNoMoreTextsInALargeArchive() {
    int few = comparisons(300);
    assertTrue(few >= 5, () -> "compared with " + few);
    assertEquals(few, comparisons(3_000));
  }
}
