package org.recoupe.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.recoupe.provenance.Problem;

class ProblemWordsTest {
  /** A problem that the code makes at once from words in one piece. */
  private static final Pattern LITERAL =
      Pattern.compile("Problem\\s*\\.(?:error|warning)\\([^;\"]*\"[a-z]+\",[^;\"]*\"([^\"]+)\"\\)");

  private final Messages french = Messages.in(UiLanguage.FRENCH);
  private final Messages english = Messages.in(UiLanguage.ENGLISH);

  private static Problem problem(String message) {
    return Problem.error("capture", "a.txt", message);
  }

  @Test
  void whatWentWrongIsSaidInTheReadersLanguage() {
    assertEquals("fichier vide", french.problem(problem("empty file")));
    assertEquals(
        "plus de 1000 octets\u00a0; la suite n’a pas été lue",
        french.problem(problem("longer than 1000 bytes; the rest was not read")));
    assertEquals(
        "peut-être pas un article entier\u00a0: page de consentement,"
            + " seulement 12 signes de texte",
        french.problem(
            problem("perhaps no whole report: consent page, only 12 characters of text")));
    assertEquals(
        "illisible\u00a0: une fois décompressé, il grandit plus de 50 fois",
        french.problem(problem("cannot be read: gzip grows more than 50 times")));
    assertEquals(
        "ne s’applique plus\u00a0: hide statement\u00a0: il n’y a pas d’article b.txt",
        french.problem(problem("no longer applies: hide statement: there is no report b.txt")));
  }

  @Test
  void englishStaysWordForWord() {
    for (String message : List.of("empty file", "cannot be read: a: b", "status 404")) {
      assertEquals(message, english.problem(problem(message)));
    }
  }

  @Test
  void wordsThatNobodyForesawStayAsTheyAre() {
    assertEquals("java.lang.Oops: {0}", french.problem(problem("java.lang.Oops: {0}")));
    assertEquals("", french.problem(problem("")));
    String page = "status ".repeat(20_000);
    assertEquals(page, french.problem(problem(page)));
  }

  @Test
  void everyProblemThatTheCodeNamesHasItsFrench() throws IOException {
    TreeSet<String> said = new TreeSet<>();
    for (String module : List.of("core", "app")) {
      try (Stream<Path> files = Files.walk(Path.of("..", module, "src/main/java"))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher found = LITERAL.matcher(Files.readString(file));
          while (found.find()) {
            said.add(found.group(1));
          }
        }
      }
    }
    assertTrue(said.size() > 10, said.toString());
    assertFalse(said.contains(""));
    for (String message : said) {
      assertNotEquals(message, french.problem(problem(message)), message);
    }
  }
}
