package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where passages stand in the files that they were read from. */
class ReuseCommandTest {
  private static final Pattern SPAN =
      Pattern.compile(
          "\\{\"article\":\"([^\"]+)\",\"start\":(\\d+),\"end\":(\\d+),\"text\":\"([^\"]+)\"");

  private static final String OWN = "Le journal de la Vère, chaque jour plus près de vous.";

  private static final String FIRE =
      "L'entrepôt Marchal de Cormeville a brûlé dans la nuit de mardi. Les pompiers de Talmont ont"
          + " mis six heures à maîtriser les flammes parties d'un stock de peinture.";

  @Test
  void aPassageBehindALineThatItsOutletRepeatsStandsWhereItSays(@TempDir Path folder)
      throws IOException {
    report(folder, "a", "La Vère", OWN + "\n\n" + FIRE);
    report(folder, "b", "La Vère", "La digue de Brissac tient bon.\n\n" + OWN + "\n\nÀ suivre.");
    report(folder, "c", "La Vère", "Le carnaval rouvre samedi.\n\n" + OWN + "\n\nOn y danse.");
    report(folder, "d", "Le Phare", FIRE + " Une enquête est ouverte.");
    CommandRun run = CommandRun.of("reuse", folder);
    assertEquals(0, run.status(), run.err());
    List<String> quoted = new ArrayList<>();
    Matcher span = SPAN.matcher(run.out());
    while (span.find()) {
      String source = Files.readString(folder.resolve(span.group(1)));
      quoted.add(span.group(4));
      assertEquals(
          span.group(4),
          source.substring(Integer.parseInt(span.group(2)), Integer.parseInt(span.group(3))));
    }
    String words = FIRE.substring(0, FIRE.length() - 1);
    assertEquals(List.of(words, words), quoted);
  }

  private static void report(Path folder, String name, String outlet, String text)
      throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text, StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve(name + ".meta.json"),
        "{\"outlet\":\"" + outlet + "\"}",
        StandardCharsets.UTF_8);
  }
}
