package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.pipeline.Pipeline;

class NameDifferTest {
  @TempDir Path folder;

  private List<String> names(String one, String other) throws IOException {
    String text =
        "La scierie de Valdombre a brûlé mardi. « La charpente est tombée », a déclaré %s, qui"
            + " dirige la scierie. Selon %s, le feu est parti de la chaufferie de Valdombre.";
    Files.writeString(folder.resolve("a.txt"), text.formatted(one, one));
    Files.writeString(folder.resolve("b.txt"), text.formatted(other, other));
    return new Pipeline("test")
        .dossier(List.of(folder)).stories().stream()
            .flatMap(story -> story.findings().conflicts().stream())
            .filter(conflict -> conflict.kind() == Conflict.Kind.NAME)
            .map(Conflict::about)
            .toList();
  }

  @Test
  void aSurnameInTwoSpellingsIsAConflict() throws IOException {
    assertEquals(1, names("Odile Ravanel", "Odile Ravanal").size());
    assertEquals(List.of(), names("Odile Ravanel", "Odile Ravanel"));
  }

  @Test
  void aLongSurnameWrittenByEarIsAConflict() throws IOException {
    assertEquals(1, names("Piotr Wolszczanski", "Piotr Wolschansky").size());
    assertEquals(List.of(), names("Odile Ravanel", "Odile Rivadal"));
  }

  @Test
  void lettersThatChangedPlacesInAGivenNameAreASlip() throws IOException {
    assertEquals(1, names("Michael Lestoile", "Micheal Lestoile").size());
  }

  @Test
  void twoKnownGivenNamesAreTwoPersons() throws IOException {
    assertEquals(List.of(), names("Louis Lestoile", "Louise Lestoile"));
    assertEquals(List.of(), names("Martin Lestoile", "Martine Lestoile"));
  }

  @Test
  void aLetterWrittenTwiceInAShortSurnameIsASlip() throws IOException {
    assertEquals(1, names("Odile Mora", "Odile Morra").size());
    assertEquals(List.of(), names("Odile Mora", "Odile Mola"));
  }

  @Test
  void anAccentOfASurnameAloneIsADifferenceOnce() throws IOException {
    assertEquals(1, names("M. Ibarra", "M. Ibárra").size());
    assertEquals(1, names("Odile Ibarra", "Odile Ibárra").size());
  }

  @Test
  void givenNamesOfTwoPersonsAreNoSlip() throws IOException {
    assertEquals(List.of(), names("Sébastien Ravanel", "Sébastian Mora"));
    assertEquals(1, names("Sébastien Ravanel", "Sébastian Ravanel").size());
  }

  @Test
  void aSpaceOfASurnameIsADifference() throws IOException {
    assertEquals(1, names("Odile Le Roux", "Odile Leroux").size());
    assertEquals(List.of(), names("Odile Le Roux", "Martin Leroux"));
    assertEquals(List.of(), names("Jean-Luc Ravanel", "Jean Luc Ravanel"));
  }

  @Test
  void aSurnameAloneIsComparedWithThatOfAFullName() throws IOException {
    assertEquals(1, names("Odile von der Sühl", "Mme Von der Suhl").size());
  }
}
