package org.recoupe.crosscheck.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Problem;
import org.recoupe.reuse.Origin;

class CorrectionsJsonTest {
  private static final Place FIRE = new Place("a.txt", "Le feu\n  a pris", 12L);
  private static final Place BLAZE = new Place("b.txt", "L'incendie s'est déclaré", null);

  private static final Corrections ALL =
      new Corrections(
          List.of(
              new Correction.Same(Subject.STATEMENT, List.of(FIRE, BLAZE), "le même \"feu\""),
              new Correction.NotSame(Subject.QUOTATION, List.of(FIRE, BLAZE), ""),
              new Correction.OriginOf("a.txt", Origin.Kind.AGENCY, "AFP", ""),
              new Correction.NameOf(Subject.NAME, BLAZE, "Ana Morel", ""),
              new Correction.Hide(Subject.EVENT, List.of(FIRE), "")));

  @Test
  void whatIsWrittenIsRead() {
    String json = CorrectionsJson.write(ALL);
    Outcome.Value<Corrections> read = CorrectionsJson.read("f", json);
    assertEquals(List.of(), read.problems());
    assertEquals(ALL, read.value());
    assertEquals("Le feu a pris", FIRE.words());
    assertEquals(json, CorrectionsJson.write(read.value()));
  }

  @Test
  void aSpanOfTheDossierIsAPlace() {
    String json =
        """
        {"corrections": [{"do": "hide", "of": "conflict", "places": [
          {"article": "a.txt", "start": 7, "end": 9, "text": "12", "bodyStart": 0, "bodyEnd": 2}
        ]}]}""";
    assertEquals(
        List.of(new Correction.Hide(Subject.CONFLICT, List.of(new Place("a.txt", "12", 7L)), "")),
        CorrectionsJson.read("f", json).value().list());
  }

  @Test
  void whatCannotBeUsedIsSaidAndTheRestIsRead() {
    String json =
        """
        {"corrections": [
          {"do": "forget"}, 7,
          {"do": "same", "of": "statement", "places": [{"article": "a", "text": "b"}]},
          {"do": "same", "of": "event", "places": []},
          {"do": "hide", "of": "name", "places": [{"article": "a", "text": " "}]},
          {"do": "origin-of", "article": "a", "name": "AFP", "kind": "blog"},
          {"do": "origin-of", "article": "a", "name": "AFP", "kind": "agency"}
        ]}""";
    Outcome.Value<Corrections> read = CorrectionsJson.read("f", json);
    assertEquals(
        List.of(
            "correction 1 is left out: \"do\" is none of same, not-same, origin-of, name-of, hide",
            "correction 2 is left out: no \"do\"",
            "correction 3 is left out: \"places\" needs at least 2",
            "correction 4 is left out: \"of\" is none of statement, quotation, name",
            "correction 5 is left out: no \"text\"",
            "correction 6 is left out: \"kind\" is neither agency nor outlet"),
        read.problems().stream().map(Problem::message).toList());
    assertEquals(1, read.value().list().size());
  }

  @Test
  void aFileThatIsNoJsonIsLostAsAWhole(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(CorrectionsFile.NAME);
    Files.writeString(file, "{\"corrections\": [\n{]}");
    Outcome.Value<Corrections> read = CorrectionsFile.read(file);
    assertEquals(Corrections.NONE, read.value());
    assertEquals("is no JSON (line 2)", read.problems().get(0).message());
    assertEquals(Problem.Severity.ERROR, read.problems().get(0).severity());
    assertEquals(
        "has no list \"corrections\"", CorrectionsJson.read("f", "[]").problems().get(0).message());
    assertEquals(
        "cannot be read", CorrectionsFile.read(folder.resolve("none")).problems().get(0).message());
  }

  @Test
  void theFileStandsInAFolderOrBesideAFile(@TempDir Path folder) throws IOException {
    Path inside = Files.createDirectories(folder.resolve("day"));
    assertEquals(List.of(), CorrectionsFile.beside(List.of(inside)));
    Path beside = folder.resolve(CorrectionsFile.NAME);
    CorrectionsFile.write(beside, ALL);
    assertEquals(List.of(beside), CorrectionsFile.beside(List.of(inside)));
    assertEquals(List.of(beside), CorrectionsFile.beside(List.of(folder.resolve("a.txt"), folder)));
    CorrectionsFile.write(inside.resolve(CorrectionsFile.NAME), Corrections.NONE);
    assertEquals(
        List.of(inside.resolve(CorrectionsFile.NAME)), CorrectionsFile.beside(List.of(inside)));
    assertEquals(ALL, CorrectionsFile.read(List.of(beside)).value());
  }

  @Test
  void aLaterCorrectionTakesThePlaceOfWhatItContradicts() {
    Correction same = new Correction.Same(Subject.NAME, List.of(FIRE, BLAZE), "");
    Correction apart = new Correction.NotSame(Subject.NAME, List.of(BLAZE, FIRE), "");
    Corrections both = Corrections.NONE.with(same).with(apart);
    assertEquals(List.of(apart), both.list());
    assertEquals(List.of(apart), both.with(apart).list());
    assertEquals(List.of(), both.without(apart).list());
  }

  @Test
  void contradictionsAreLeftOutAndTheRestStays() {
    Place third = new Place("c.txt", "Le sinistre", null);
    Correction hide = new Correction.Hide(Subject.NAME, List.of(FIRE), "");
    Corrections chained =
        new Corrections(
            List.of(
                new Correction.Same(Subject.STATEMENT, List.of(FIRE, BLAZE), ""),
                new Correction.Same(Subject.STATEMENT, List.of(BLAZE, third), ""),
                hide,
                new Correction.NotSame(Subject.STATEMENT, List.of(FIRE, third), "")));
    Outcome.Value<Corrections> settled = Contradictions.settle(chained);
    assertEquals(List.of(hide), settled.value().list());
    assertEquals(1, settled.problems().size());
    assertTrue(
        settled.problems().get(0).message().startsWith("these contradict each other"),
        settled.problems().toString());

    Corrections names =
        new Corrections(
            List.of(
                new Correction.NameOf(Subject.NAME, FIRE, "Ana", ""),
                hide,
                new Correction.NameOf(Subject.NAME, FIRE, "Eva", ""),
                new Correction.OriginOf("a.txt", Origin.Kind.AGENCY, "AFP", ""),
                new Correction.OriginOf("a.txt", Origin.Kind.AGENCY, "Belga", "")));
    assertEquals(List.of(hide), Contradictions.settle(names).value().list());
    assertEquals(2, Contradictions.settle(names).problems().size());
  }
}
