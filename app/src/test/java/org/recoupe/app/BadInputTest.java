package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bad input: a clear line on standard error, a problem in the dossier, the rest complete. */
class BadInputTest {
  private static final String GOOD =
      "Le pont de Valorge rouvre\n\nLe pont de Valorge a rouvert lundi, a annoncé le maire, Élie"
          + " Dorsanne. « Tout est réparé », a-t-il dit.\n";

  private @TempDir Path folder;

  @BeforeEach
  void aGoodReportBeside() throws IOException {
    Files.writeString(folder.resolve("bon.txt"), GOOD);
  }

  private JsonNode dossier(int status) throws IOException {
    CommandRun run = CommandRun.of("dossier", folder, "--format", "json");
    assertEquals(status, run.status(), run.err());
    assertEquals(List.of(), SchemaOfDossiers.complaints(run.out()));
    JsonNode json = new ObjectMapper().readTree(run.out());
    assertTrue(json.findValuesAsText("id").contains("bon.txt"), run.out());
    for (JsonNode problem : json.get("problems")) {
      assertTrue(run.err().contains(problem.get("message").asText()), run.err());
    }
    return json;
  }

  /** The file is lost, with a problem that names it. */
  private void lost(String name) throws IOException {
    JsonNode json = dossier(1);
    assertTrue(
        json.get("problems").findValuesAsText("source").stream()
            .anyMatch(source -> source.startsWith(name)),
        json.get("problems").toString());
  }

  /** The file is read, and its words are the right ones. */
  private void read(String name) throws IOException {
    JsonNode json = dossier(0);
    boolean found = false;
    for (JsonNode story : json.get("stories")) {
      for (JsonNode article : story.get("articles")) {
        found |=
            article.get("id").asText().equals(name)
                && article.get("body").asText().contains("Élie Dorsanne");
      }
    }
    assertTrue(found, json.toString());
  }

  @Test
  void anEmptyFolder(@TempDir Path empty) throws IOException {
    CommandRun run = CommandRun.of("dossier", empty, "--format", "json");
    assertEquals(1, run.status(), run.err());
    assertEquals(List.of(), SchemaOfDossiers.complaints(run.out()));
    assertFalse(run.err().isBlank());
  }

  @Test
  void aPathThatIsNotThere() throws IOException {
    CommandRun run = CommandRun.of("dossier", folder.resolve("none"), "--format", "json");
    assertEquals(1, run.status(), run.err());
    assertTrue(run.err().contains("none"), run.err());
  }

  @Test
  void anEmptyFile() throws IOException {
    Files.write(folder.resolve("vide.txt"), new byte[0]);
    lost("vide.txt");
  }

  @Test
  void fiftyMegabytesOfNoise() throws IOException {
    byte[] noise = new byte[50 << 20];
    new Random(7).nextBytes(noise);
    Files.write(folder.resolve("bruit.txt"), noise);
    lost("bruit.txt");
  }

  @Test
  void otherEncodings() throws IOException {
    Files.write(folder.resolve("latin.txt"), GOOD.getBytes(Charset.forName("windows-1252")));
    read("latin.txt");
    Files.write(folder.resolve("utf16.txt"), ("\ufeff" + GOOD).getBytes(StandardCharsets.UTF_16LE));
    read("utf16.txt");
  }

  @Test
  void truncatedUtf8() throws IOException {
    byte[] bytes = (GOOD + "La mairie a tout payé").getBytes(StandardCharsets.UTF_8);
    Files.write(folder.resolve("coupe.txt"), Arrays.copyOf(bytes, bytes.length - 1));
    JsonNode json = dossier(0);
    assertTrue(json.findValuesAsText("id").contains("coupe.txt"), json.toString());
  }

  @Test
  void brokenHtml() throws IOException {
    Files.writeString(
        folder.resolve("casse.html"),
        "<html><body><div><article><h1>Titre</h1><p>" + GOOD + "<p>Fin</div></b></ta");
    read("casse.html");
  }

  @Test
  void anArchiveThatIsCut() throws IOException {
    byte[] archive = ExampleArchive.make(CommandRun.ROOT);
    Files.write(
        folder.resolve("coupe.warc"), Arrays.copyOf(archive, archive.length - archive.length / 4));
    lost("coupe.warc");
  }

  @Test
  void aLineThatIsNoJson() throws IOException {
    Files.writeString(
        folder.resolve("lignes.jsonl"),
        "{\"id\":\"un\",\"text\":\""
            + GOOD.replace("\n", "\\n")
            + "\"}\n{\"id\": \"deux\", \"te\n");
    lost("lignes.jsonl");
  }

  @Test
  void aFolderThatCannotBeRead() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("ferme"));
    Files.writeString(closed.resolve("a.txt"), GOOD);
    assumeFalse(!closed.toFile().setReadable(false) || Files.isReadable(closed), "root reads all");
    try {
      lost("ferme");
    } finally {
      assertTrue(closed.toFile().setReadable(true));
    }
  }
}
