package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;

/** Two invented reports that differ in one thing, or in nothing that matters. */
class OpposedReportsTest {
  private static final String FRAME =
      "Valdombre : la conserverie Ribaut en crise%n%n"
          + "La conserverie Ribaut de Valdombre emploie depuis longtemps les familles de la vallée."
          + " %s"
          + " Les élus de la vallée ont demandé une réunion au préfet du Mornay.%n";

  @TempDir Path folder;

  private StoryDossier story(String first, String second, String dayOfSecond) throws IOException {
    write("a", first, "2031-05-06");
    write("b", second, dayOfSecond);
    // Two voices, however alike the reports are.
    Corrections voices =
        new Corrections(
            List.of(
                new Correction.OriginOf("a.txt", Origin.Kind.OUTLET, "Gazette a", ""),
                new Correction.OriginOf("b.txt", Origin.Kind.OUTLET, "Gazette b", "")));
    Dossier dossier = new Pipeline("test").dossier(List.of(folder), voices, Progress.SILENT);
    assertEquals(1, dossier.stories().size());
    return dossier.stories().get(0);
  }

  @ParameterizedTest
  @CsvSource({
    "Quatre, Neuf, update", // the evening's toll is higher
    "Neuf, Quatre, conflict", // a toll does not fall
  })
  void aTollThatRisesInADayIsAnUpdate(String morning, String evening, String status)
      throws IOException {
    write("a", morning + " salariés ont été blessés dans l'incendie.", "2031-05-06T07:40");
    String frame = " salariés ont été légèrement blessés dans l'incendie.";
    write("b", evening + frame, "2031-05-06T19:10");
    write("c", morning + frame, "2031-05-06T07:50");
    Corrections voices =
        new Corrections(
            List.of(
                new Correction.OriginOf("a.txt", Origin.Kind.OUTLET, "Gazette a", ""),
                new Correction.OriginOf("b.txt", Origin.Kind.OUTLET, "Gazette b", ""),
                new Correction.OriginOf("c.txt", Origin.Kind.OUTLET, "Gazette c", "")));
    Dossier dossier = new Pipeline("test").dossier(List.of(folder), voices, Progress.SILENT);
    List<Conflict> counts =
        dossier.stories().get(0).findings().conflicts().stream()
            .filter(conflict -> conflict.kind() == Conflict.Kind.COUNT)
            .toList();
    assertEquals(List.of(status), counts.stream().map(c -> c.status().label()).toList());
    assertEquals(
        List.of("a.txt", "c.txt", "b.txt"),
        counts.get(0).sides().stream()
            .sorted(
                java.util.Comparator.comparing(
                    (Conflict.Side side) ->
                        side.value()
                            .toLowerCase(java.util.Locale.ROOT)
                            .equals(evening.toLowerCase(java.util.Locale.ROOT))))
            .flatMap(side -> side.witnesses().stream())
            .map(witness -> witness.article())
            .toList());
  }

  private void write(String name, String sentence, String day) throws IOException {
    Files.writeString(
        folder.resolve(name + ".txt"), String.format(java.util.Locale.ROOT, FRAME, sentence));
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"date\": \"" + day + "\", \"outlet\": \"Gazette " + name + "\"}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "polarity | conflict | La direction de Ribaut a prévenu les salariés du comité"
            + " | La direction de Ribaut n'a pas prévenu les salariés du comité",
        "polarity | conflict | Les ventes de la conserverie Ribaut ont augmenté cette année"
            + " | Les ventes de la conserverie Ribaut ont baissé cette année",
        "place | conflict | Un atelier de secours pour les salariés licenciés ouvrira lundi à Limoges"
            + " | Un atelier de secours pour les salariés licenciés ouvrira lundi à Bordeaux",
        "count | conflict | Quatorze salariés de la conserverie ont été blessés dans l'accident"
            + " | Dix-neuf salariés de la conserverie ont été blessés dans l'accident",
        "attribution | conflict"
            + " | 300 salariés ont manifesté à Valdombre, selon la préfecture"
            + " | 900 salariés ont manifesté à Valdombre, selon les organisateurs"
      })
  void whatCannotBothHoldIsFound(String kind, String status, String first, String second)
      throws IOException {
    StoryDossier story = story(first + ".", second + ".", "2031-05-06");
    List<Conflict> found = story.findings().conflicts();
    assertTrue(
        found.stream()
            .anyMatch(c -> c.kind().label().equals(kind) && c.status().label().equals(status)),
        found.toString());
    assertTrue(found.stream().noneMatch(c -> c.why().isEmpty()), "each says why");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "La direction de Ribaut n'a pas prévenu les salariés du comité"
            + " | La direction de Ribaut n'a jamais prévenu les salariés du comité",
        "Les ventes de la conserverie Ribaut ont baissé en mars"
            + " | Les ventes de la conserverie Ribaut ont augmenté en avril",
        "Un atelier ouvrira lundi à Limoges et un autre à Bordeaux"
            + " | Un atelier ouvrira lundi à Bordeaux et un autre à Limoges",
        "Quatorze salariés de la conserverie ont été blessés dans l'accident"
            + " | 14 salariés de la conserverie ont été blessés dans l'accident"
      })
  void whatHoldsTogetherIsNoConflict(String first, String second) throws IOException {
    StoryDossier story = story(first + ".", second + ".", "2031-05-06");
    assertEquals(List.of(), story.findings().conflicts());
  }

  @Test
  void whatIsDeniedOnAnotherDayIsAnUpdate() throws IOException {
    StoryDossier story =
        story(
            "La direction de Ribaut a prévenu les salariés du comité.",
            "La direction de Ribaut n'a pas prévenu les salariés du comité.",
            "2031-05-09");
    assertEquals(
        List.of(Conflict.Status.UPDATE),
        story.findings().conflicts().stream().map(Conflict::status).toList());
  }

  @Test
  void reportsWithoutASentenceAndCopiesAreNoTrouble() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "*** --- ***\n\n…\n");
    Files.writeString(folder.resolve("one.txt"), "Valdombre\n");
    String text =
        String.format(
            java.util.Locale.ROOT,
            FRAME,
            "Quatorze salariés de la conserverie ont été blessés dans l'accident.");
    for (int i = 0; i < 200; i++) {
      Files.writeString(folder.resolve("copy" + i + ".txt"), text);
    }
    Dossier dossier = new Pipeline("test").dossier(List.of(folder));
    StoryDossier story = dossier.stories().get(0);
    assertEquals(200, story.articles().stream().filter(a -> a.id().startsWith("copy")).count());
    assertEquals(List.of(), story.findings().conflicts());
    assertTrue(story.findings().statements().stream().anyMatch(s -> s.witnesses().size() >= 200));
  }

  @Test
  void oneReportAloneHasADossier() throws IOException {
    write("a", "Quatorze salariés de l'atelier de peinture ont été blessés lundi.", "2031-05-06");
    StoryDossier story = new Pipeline("test").dossier(List.of(folder)).stories().get(0);
    assertEquals(List.of(), story.findings().conflicts());
    assertEquals(List.of(), story.findings().questions());
    assertTrue(
        story.findings().statements().stream().anyMatch(s -> s.text().contains("Quatorze")),
        story.findings().statements().toString());
  }
}
