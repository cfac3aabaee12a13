package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  private static final Path ONE = CommandRun.EXAMPLE.resolve("01-gazette-nationale.txt");

  @Test
  void versionAndHelpGoToStandardOutput() {
    CommandRun version = CommandRun.of("--version");
    assertEquals(0, version.status());
    assertEquals("recoupe " + Version.number() + "\n", version.out().replace("\r\n", "\n"));
    CommandRun help = CommandRun.of("help", "dossier");
    assertEquals(0, help.status());
    assertTrue(help.out().contains("--format=html|json|md|csv"), help.out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "nonsense", "dossier", "dossier x --format pdf", "dossier x --ui de", "reuse"})
  void wrongUsageIsTwo(String words) {
    CommandRun run = CommandRun.of((Object[]) (words.isEmpty() ? new String[0] : words.split(" ")));
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertFalse(run.err().isBlank());
  }

  @Test
  void anOutputThatCannotBeWrittenIsWrongUsage(@TempDir Path folder) {
    CommandRun run = CommandRun.of("dossier", ONE, "-o", folder.resolve("none/here.html"));
    assertEquals(2, run.status());
    assertTrue(run.err().contains("cannot write"), run.err());
  }

  @Test
  void allReadIsNull(@TempDir Path folder) throws IOException {
    Path page = folder.resolve("page.html");
    CommandRun run = CommandRun.of("dossier", ONE, "-o", page, "--ui", "en");
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.out());
    assertTrue(Files.readString(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\">"));
  }

  @ParameterizedTest
  @CsvSource({"extract,article", "annotate,annotated", "stories,storyLine", "reuse,reuseLine"})
  void everyLineFollowsTheSchema(String command, String definition) throws IOException {
    CommandRun run = CommandRun.of(command, CommandRun.EXAMPLE);
    assertEquals(1, run.status(), run.err());
    List<String> lines = run.out().lines().toList();
    assertTrue(!lines.isEmpty());
    for (String line : lines) {
      assertEquals(List.of(), SchemaOfDossiers.complaintsOfLine(definition, line), line);
    }
  }

  @Test
  void theDossierFollowsTheSchema() throws IOException {
    CommandRun run = CommandRun.of("dossier", CommandRun.EXAMPLE, "--format", "json");
    assertEquals(List.of(), SchemaOfDossiers.complaints(run.out()));
  }

  @ParameterizedTest
  @CsvSource({"md,# ", "csv,'story,finding'"})
  void otherFormsGoToStandardOutput(String format, String start) {
    CommandRun run = CommandRun.of("dossier", ONE, "--format", format);
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith(start), run.out());
  }

  @Test
  void archivesThatAListNames(@TempDir Path folder) throws IOException {
    Files.write(folder.resolve("a.warc"), ExampleArchive.make(CommandRun.ROOT));
    Path list = folder.resolve("liste.txt");
    Files.writeString(list, "# archives of the day\na.warc\nnone.warc\n");
    CommandRun run = CommandRun.of("extract", "--from-warc-list", list);
    assertEquals(1, run.status(), run.err());
    assertEquals(2, run.out().lines().count(), run.out());
    assertTrue(run.err().contains("none.warc"), run.err());
    assertTrue(run.err().endsWith("recoupe: read 2 articles\n"), run.err());
  }
}
