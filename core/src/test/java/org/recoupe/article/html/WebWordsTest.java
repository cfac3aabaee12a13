package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.recoupe.text.WordList;

class WebWordsTest {
  @Test
  void theExampleBesideEachLineOfClassWordsIsOne() throws IOException {
    ClassWords words = new ClassWords();
    int lines = 0;
    for (String line : resource("class-words.txt").split("\n")) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      lines++;
      String[] parts = line.split(" # ");
      Mark mark = words.of(parts[1].strip());
      String[] fields = parts[0].split(" ");
      switch (fields[0]) {
        case "body" -> assertTrue(mark.body(), line);
        case "except" -> assertNull(mark.kind(), line);
        case "lead" -> assertTrue(mark.lead(), line);
        default -> {
          assertNotNull(mark.kind(), line);
          assertEquals(fields[1], mark.kind().label(), line);
          assertEquals(fields[0].equals("certain"), mark.certain(), line);
        }
      }
    }
    assertTrue(lines > 20);
  }

  @Test
  void wordsAreWhole() {
    ClassWords words = new ClassWords();
    assertNull(words.of("shadow header-download has-sidebar category-share md:hidden").kind());
    assertTrue(words.of("article__body-2").body());
  }

  @Test
  void eachPhraseIsFound() throws IOException {
    Phrases phrases = new Phrases();
    int lines = 0;
    for (String line : WordList.lines("web/phrases.txt")) {
      lines++;
      String[] fields = line.split("\\s+", 5);
      if (fields[0].equals("heading")) {
        assertNotNull(phrases.ofHeading(fields[4].toUpperCase(java.util.Locale.ROOT)), line);
      } else {
        assertNotNull(phrases.ofBlock(fields[4]), line);
      }
    }
    assertTrue(lines > 200);
    assertNull(phrases.ofBlock("Le maire a promis une enquête sur l'état du réseau."));
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ClassWords.class.getResourceAsStream("/org/recoupe/web/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
