package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ids of stories over several runs of the command. */
class StoriesCommandTest {
  private static final String FIRE =
      "L'entrepôt Marchal de Cormeville a brûlé dans la nuit de mardi. Les pompiers de Talmont ont"
          + " mis six heures à maîtriser les flammes parties d'un stock de peinture.";

  @TempDir Path folder;

  private void report(String name, String day, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"date\":\"" + day + "\",\"outlet\":\"Journal " + name + "\"}",
        StandardCharsets.UTF_8);
  }

  private static String id(String line) {
    return line.substring(line.indexOf("\"s"), line.indexOf(','));
  }

  private String storyOf(String article, CommandRun run) {
    return id(run.out().lines().filter(line -> line.contains(article)).findFirst().orElseThrow());
  }

  @Test
  void anEarlierArticleThatComesLateLeavesTheIdThatIsKnown() throws IOException {
    report("b", "2024-05-14", FIRE);
    report("c", "2024-05-15", FIRE + " Une enquête est ouverte.");
    Path known = Files.createTempFile("known", ".jsonl");
    String id = storyOf("b.txt", run(known));
    report("a", "2024-05-13", FIRE + " Le feu couvait, dit le gardien.");
    CommandRun without = CommandRun.of("stories", folder);
    assertNotEquals(id, storyOf("b.txt", without), "named after its earliest article");
    CommandRun with = run(known);
    assertEquals(id, storyOf("a.txt", with));
    assertEquals(with.out(), run(known).out(), "and goes on so");
  }

  /** One run that reads what is known and writes it anew, as a user would do every hour. */
  private CommandRun run(Path known) throws IOException {
    CommandRun run = CommandRun.of("stories", folder, "--known", known, "-o", known);
    assertEquals(0, run.status(), run.err());
    return new CommandRun(0, Files.readString(known), run.err());
  }

  @Test
  void aKnownFileThatIsNoneIsWrongUsage() throws IOException {
    report("b", "2024-05-14", FIRE);
    Path known = folder.resolve("stories.known");
    Files.writeString(known, "[1, 2]\n");
    CommandRun run = CommandRun.of("stories", folder.resolve("b.txt"), "--known", known);
    assertEquals(2, run.status());
    assertTrue(run.err().contains("line 1"), run.err());
    Path none = folder.resolve("none.jsonl");
    assertEquals(0, CommandRun.of("stories", folder.resolve("b.txt"), "--known", none).status());
  }
}
