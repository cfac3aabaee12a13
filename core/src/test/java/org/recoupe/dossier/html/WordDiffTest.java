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
  void aSignAloneIsNoDifferenceAndNumbersAreWhole() {
    assertEquals(WordDiff.keyOf("« Assez ! » 84 000 voix"), WordDiff.keyOf("Assez, 84'000 voix:"));
    assertEquals(
        List.of(
            new Run(Change.SAME, "Assez\u00a0!"),
            new Run(Change.DROPPED, "84 000"),
            new Run(Change.ADDED, "84 100")),
        WordDiff.compare("Assez 84 000", "Assez ! 84 100"));
  }

  @Test
  void nothingAndVeryMuchAreShownAsTheyAre() {
    assertEquals(List.of(), WordDiff.compare("", " "));
    String much = "mot ".repeat(10_000);
    assertEquals(List.of(new Run(Change.SAME, much)), WordDiff.compare("a", much));
  }
}
