package org.recoupe.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.UiLanguage;

class DeskMessagesTest {
  private static final Pattern USED =
      Pattern.compile("(?:\\.text|\\.count)\\(\\s*\"([a-z]+(?:[.-][a-z]+)*)\"[,)]");

  private final Messages french = Languages.in(UiLanguage.FRENCH);
  private final Messages english = Languages.in(UiLanguage.ENGLISH);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertEquals(french.keys(), english.keys());
    assertTrue(french.has("menu.stories"), "the desk's own words are among them");
  }

  @Test
  void everyKeyThatThePagesUseIsThere() throws IOException {
    TreeSet<String> missing = new TreeSet<>();
    int used = 0;
    try (Stream<Path> files = Files.list(Path.of("src/main/java/org/recoupe/app/web"))) {
      for (Path file : files.toList()) {
        Matcher key = USED.matcher(Files.readString(file));
        while (key.find()) {
          used++;
          if (!french.has(key.group(1))) {
            missing.add(file.getFileName() + ": " + key.group(1));
          }
        }
      }
    }
    assertTrue(used > 60, "keys seen: " + used);
    assertEquals(new TreeSet<String>(), missing);
  }
}
