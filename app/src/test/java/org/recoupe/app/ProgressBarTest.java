package org.recoupe.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressBarTest {
  private static String onTerminal(String... words) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Main.run(new Console(new ByteArrayOutputStream(), err, true), words);
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The lines that stay on a terminal when all is written. */
  private static List<String> screen(String written, int columns) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    boolean wraps = true;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (written.startsWith("\033[?7l", i) || written.startsWith("\033[?7h", i)) {
        wraps = written.charAt(i + 4) == 'h';
        i += 4;
      } else if (written.startsWith("\r\033[K", i)) {
        line.setLength(0);
        i += 3;
      } else if (c == '\n') {
        lines.add(line.toString());
        line.setLength(0);
      } else if (line.length() < columns) {
        line.append(c);
      } else if (wraps) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(c);
      }
    }
    if (line.length() > 0) {
      lines.add(line.toString());
    }
    return lines;
  }

  @Test
  void messagesStandOnLinesOfTheirOwnAndTheBarGoes(@TempDir Path folder) {
    String example = CommandRun.EXAMPLE.toString();
    String out = folder.resolve("out").toString();
    for (String command : List.of("extract", "dossier")) {
      List<String> plain = CommandRun.of(command, example, "-o", out).err().lines().toList();
      List<String> said =
          plain.stream()
              .filter(line -> !line.matches("recoupe: (read|annotated|compared) .*"))
              .toList();
      assertFalse(said.isEmpty(), command);
      String written = onTerminal(command, example, "-o", out);
      assertTrue(written.contains(" ["), written);
      assertEquals(said, screen(written, 500), command);
    }
  }

  @Test
  void aBarIsCutWhereTheTerminalIsNarrow() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayOutputStream(), err, true);
    console.bar("read 7", 1, 2);
    console.bar("read 14", 2, 2);
    String written = err.toString(StandardCharsets.UTF_8);
    assertEquals(List.of("read 14 [#"), screen(written, 10));
    assertEquals(List.of("read 14 [########################]"), screen(written, 80));
    console.say("recoupe: no");
    written = err.toString(StandardCharsets.UTF_8);
    assertEquals(List.of("recoupe: n", "o"), screen(written, 10));
  }

  @Test
  void aPipeGetsLinesOnly(@TempDir Path folder) {
    String out = folder.resolve("out").toString();
    String err = CommandRun.of("extract", CommandRun.EXAMPLE, "-o", out).err();
    assertFalse(err.contains("\033") || err.contains("\r"), err);
    assertTrue(err.contains("recoupe: read "), err);
  }
}
