package org.recoupe.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.crosscheck.correction.Correction;
import org.recoupe.crosscheck.correction.Corrections;
import org.recoupe.crosscheck.correction.Place;
import org.recoupe.crosscheck.correction.Subject;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.reuse.Origin;

/** Each kind of correction on two invented reports, and corrections that no longer apply. */
class CorrectedDossierTest {
  private static final String FIRST =
      """
      Incendie à la scierie de Valdombre

      Un incendie a détruit la scierie de Valdombre dans la nuit de lundi à mardi. Quatorze \
      ouvriers de la scierie ont été blessés dans l'incendie. « La charpente entière s'est \
      effondrée sur les machines », a déclaré la maire de Valdombre, Odile Ravanel. Le préfet \
      Armand Lestoile a ouvert une enquête administrative sur la scierie.
      """;

  private static final String SECOND =
      """
      Valdombre : la scierie ravagée par le feu

      Un incendie a détruit entièrement la scierie de Valdombre, mardi avant l'aube. Dix-neuf \
      ouvriers de la scierie ont été blessés dans l'incendie. « Toute la charpente s'est \
      effondrée sur les machines », a déclaré Odile Ravanel. Le préfet a ouvert une enquête \
      administrative sur la scierie de Valdombre.
      """;

  @TempDir Path folder;

  @BeforeEach
  void reports() throws IOException {
    Files.writeString(folder.resolve("a.txt"), FIRST);
    Files.writeString(folder.resolve("b.txt"), SECOND);
    for (String name : List.of("a", "b")) {
      Files.writeString(
          folder.resolve(name + ".meta.json"),
          "{\"date\": \"2031-05-06\", \"outlet\": \"Gazette " + name + "\"}");
    }
  }

  private Dossier dossier(Correction... corrections) {
    return new Pipeline("test")
        .dossier(List.of(folder), new Corrections(List.of(corrections)), Progress.SILENT);
  }

  private static Place a(String words) {
    return new Place("a.txt", words, null);
  }

  private static Place b(String words) {
    return new Place("b.txt", words, null);
  }

  private static StoryDossier only(Dossier dossier) {
    assertEquals(1, dossier.stories().size());
    return dossier.stories().get(0);
  }

  private static List<String> witnesses(StoryDossier story, Statement statement) {
    return statement.witnesses().stream()
        .map(
            w ->
                story.articles().stream()
                    .filter(article -> article.id().equals(w.article()))
                    .map(article -> article.article().words(w.at()))
                    .findFirst()
                    .orElseThrow())
        .toList();
  }

  private static boolean together(StoryDossier story, String one, String other) {
    return story.findings().statements().stream()
        .map(statement -> witnesses(story, statement))
        .anyMatch(
            words ->
                words.stream().anyMatch(w -> w.contains(one))
                    && words.stream().anyMatch(w -> w.contains(other)));
  }

  @Test
  void clausesAreTakenApartAndPutTogether() {
    StoryDossier plain = only(dossier());
    assertTrue(together(plain, "Lestoile a ouvert une enquête", "Le préfet a ouvert une enquête"));
    assertFalse(together(plain, "Quatorze ouvriers de", "Dix-neuf ouvriers de"));

    Dossier parted =
        dossier(
            new Correction.NotSame(
                Subject.STATEMENT,
                List.of(
                    a("Le préfet Armand Lestoile a ouvert une enquête administrative"),
                    b("Le préfet a ouvert une enquête administrative sur la scierie")),
                ""));
    assertFalse(
        together(only(parted), "Lestoile a ouvert une enquête", "Le préfet a ouvert une enquête"));
    assertEquals(List.of(), parted.problems());

    Dossier joined =
        dossier(
            new Correction.Same(
                Subject.STATEMENT,
                List.of(
                    a("Quatorze ouvriers de la scierie ont été blessés dans l'incendie"),
                    b("Dix-neuf ouvriers de la scierie ont été blessés dans l'incendie")),
                "un seul bilan"));
    assertTrue(together(only(joined), "Quatorze ouvriers de", "Dix-neuf ouvriers de"));
    assertTrue(
        only(joined).findings().statements().stream()
            .anyMatch(s -> s.why().toString().contains("un seul bilan")));
  }

  @Test
  void quotationsAreTakenApartAndGivenASpeaker() {
    Place one = a("La charpente entière s'est effondrée sur les machines");
    Place other = b("Toute la charpente s'est effondrée sur les machines");
    List<Utterance> plain = only(dossier()).findings().utterances();
    assertEquals(1, plain.stream().map(Utterance::family).distinct().count());

    StoryDossier changed =
        only(
            dossier(
                new Correction.NotSame(Subject.QUOTATION, List.of(one, other), ""),
                new Correction.NameOf(Subject.QUOTATION, other, "Armand Lestoile", "")));
    List<Utterance> apart = changed.findings().utterances();
    assertEquals(2, apart.stream().map(Utterance::family).distinct().count());
    Utterance second =
        apart.stream().filter(u -> u.article().equals("b.txt")).findFirst().orElseThrow();
    assertEquals("Armand Lestoile", second.speakerName());

    StoryDossier hidden = only(dossier(new Correction.Hide(Subject.QUOTATION, List.of(one), "")));
    assertEquals(1, hidden.findings().utterances().size());
    assertEquals(1, hidden.findings().families().size());
  }

  @Test
  void namesAreGivenAndTakenApart() {
    StoryDossier named =
        only(
            dossier(
                new Correction.NameOf(
                    Subject.NAME, a("Armand Lestoile"), "Armand de Lestoile", "")));
    Stream<String> names = named.findings().entities().stream().map(Entity::name);
    assertTrue(names.anyMatch("Armand de Lestoile"::equals));

    Dossier twice =
        dossier(
            new Correction.NameOf(Subject.NAME, a("Odile Ravanel"), "Odile R.", ""),
            new Correction.NameOf(Subject.NAME, b("Odile Ravanel"), "O. Ravanel", ""));
    assertEquals(2, twice.problems().size());
    assertTrue(
        only(twice).findings().entities().stream()
            .map(Entity::name)
            .anyMatch("Odile Ravanel"::equals));

    StoryDossier parted =
        only(
            dossier(
                new Correction.NotSame(
                    Subject.NAME, List.of(a("Odile Ravanel"), b("Odile Ravanel")), "")));
    assertEquals(
        2,
        parted.findings().entities().stream()
            .filter(e -> e.name().equals("Odile Ravanel"))
            .count());
  }

  @Test
  void aReportIsGivenAnOrigin() {
    StoryDossier plain = only(dossier());
    StoryDossier changed =
        only(
            dossier(
                new Correction.OriginOf("a.txt", Origin.Kind.AGENCY, "AFP", ""),
                new Correction.OriginOf("b.txt", Origin.Kind.AGENCY, "AFP", "")));
    assertEquals(1, changed.lineage().origins().size());
    assertEquals("AFP", changed.lineage().origins().get(0).name());
    assertNotEquals(plain.lineage().origins(), changed.lineage().origins());
    assertEquals(1, changed.findings().statements().get(0).origins().size());
  }

  @Test
  void aConflictIsHidden() {
    List<Conflict> plain = only(dossier()).findings().conflicts();
    assertTrue(plain.stream().anyMatch(c -> c.kind() == Conflict.Kind.COUNT), plain.toString());
    Place fourteen = a("Quatorze ouvriers de la scierie ont été blessés dans l'incendie");
    Place nineteen = b("Dix-neuf ouvriers de la scierie ont été blessés dans l'incendie");
    for (Correction correction :
        List.of(
            new Correction.Hide(Subject.CONFLICT, List.of(fourteen, nineteen), ""),
            new Correction.NotSame(Subject.CONFLICT, List.of(fourteen, nineteen), ""))) {
      List<Conflict> shown = only(dossier(correction)).findings().conflicts();
      assertTrue(shown.stream().noneMatch(c -> c.kind() == Conflict.Kind.COUNT));
    }
  }

  @Test
  void whatNoLongerAppliesIsSaid() {
    Dossier dossier =
        dossier(
            new Correction.Hide(Subject.STATEMENT, List.of(a("Personne n'a rien vu")), ""),
            new Correction.Hide(Subject.EVENT, List.of(new Place("c.txt", "mardi", null)), ""),
            new Correction.Hide(Subject.CONFLICT, List.of(a("Odile Ravanel")), ""));
    assertEquals(
        List.of(
            "no longer applies: hide event \"mardi\" (c.txt): there is no report c.txt",
            "no longer applies: hide statement \"Personne n'a rien vu\" (a.txt):"
                + " \"Personne n'a rien vu\" does not stand in a.txt",
            "no longer applies: hide conflict \"Odile Ravanel\" (a.txt):"
                + " no conflict rests on these words"),
        dossier.problems().stream().map(p -> p.message()).toList());
  }

  @Test
  void correctionsOutliveChangesElsewhereInTheReport() throws IOException {
    Files.writeString(
        folder.resolve("b.txt"), SECOND.replace("mardi avant l'aube", "mardi,\navant  l'aube"));
    Dossier dossier =
        dossier(
            new Correction.NotSame(
                Subject.STATEMENT,
                List.of(
                    a("Le préfet Armand Lestoile a ouvert une enquête administrative"),
                    new Place(
                        "b.txt",
                        "Le préfet a ouvert une enquête administrative sur la scierie",
                        500L)),
                ""));
    assertEquals(List.of(), dossier.problems());
    assertFalse(
        together(only(dossier), "Lestoile a ouvert une enquête", "Le préfet a ouvert une enquête"));
  }
}
