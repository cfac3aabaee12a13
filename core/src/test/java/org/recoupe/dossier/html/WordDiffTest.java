package org.recoupe.dossier.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.dossier.html.WordDiff.Change;
import org.recoupe.dossier.html.WordDiff.Run;

class WordDiffTest {
  @Test
  void addedAndDroppedWordsAreFound() {
    assertEquals(
        List.of(
            new Run(Change.SAME, "Nous"),
            new Run(Change.DROPPED, "ne"),
            new Run(Change.SAME, "partirons"),
            new Run(Change.DROPPED, "pas"),
            new Run(Change.ADDED, "jamais")),
        WordDiff.compare("Nous ne partirons pas", "Nous partirons jamais"));
  }

  @Test
  void caseAccentsAndPunctuationDoNotCount() {
    assertEquals(
        List.of(new Run(Change.SAME, "l'Été, dit-on…")),
        WordDiff.compare("L’ete dit-on", "l'Été, dit-on…"));
  }

  @Test
  void nothingAndVeryMuchAreShownAsTheyAre() {
    assertEquals(List.of(), WordDiff.compare("", " "));
    String much = "mot ".repeat(10_000);
    assertEquals(List.of(new Run(Change.SAME, much)), WordDiff.compare("a", much));
  }
}
