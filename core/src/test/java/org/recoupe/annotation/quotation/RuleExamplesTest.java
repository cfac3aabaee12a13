package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Segmenter;
import org.recoupe.text.WordList;

/** Runs the examples that stand beside the rules. */
class RuleExamplesTest {
  private static final String FOLDER = "fr/quotation/";

  private final QuotationFinder finder = new QuotationFinder();

  static Stream<Verb> verbs() {
    return new Lexicon().verbs.verbs().stream();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void theExampleOfAVerbIsOneQuotation(Verb verb) {
    List<Quotation> found = finder.find(new Segmenter().segment(verb.example()), List.of());
    assertEquals(1, found.size(), verb.example());
    Quotation quotation = found.get(0);
    assertEquals(verb.stance(), quotation.cue().stance(), verb.example());
    assertFalse(quotation.cue().text().isEmpty(), verb.example());
    assertNotNull(quotation.speaker(), verb.example());
  }

  @Test
  void thereAreVerbsEnough() {
    assertTrue(verbs().count() > 250);
  }

  static Stream<String> paradigms() {
    return WordList.lines(FOLDER + "paradigms.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("paradigms")
  void theExampleOfAParadigmIsOneOfItsForms(String line) {
    String[] example = line.substring(line.indexOf('#') + 1).strip().split(" -> ", 2);
    Conjugation.Forms forms =
        new Conjugation(FOLDER + "paradigms.txt").of(example[0].replace("s'", ""));
    assertTrue(forms.finite().contains(example[1]), line);
  }

  @Test
  void everySectionHasAnExample() throws IOException {
    String previous = "";
    int sections = 0;
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(WordList.open(FOLDER + "words.txt"), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (previous.startsWith("[")) {
          assertTrue(line.startsWith("#") && line.contains("«"), previous);
          sections++;
        }
        previous = line;
      }
    }
    assertTrue(sections > 20);
  }

  @Test
  void regularVerbsAreConjugated() {
    Conjugation conjugation = new Conjugation(FOLDER + "paradigms.txt");
    assertTrue(conjugation.of("annoncer").finite().containsAll(List.of("annonça", "annonçait")));
    assertTrue(conjugation.of("juger").finite().containsAll(List.of("jugea", "jugent")));
    assertTrue(conjugation.of("rappeler").finite().contains("rappelle"));
    assertTrue(conjugation.of("révéler").finite().contains("révèle"));
    assertTrue(conjugation.of("avertir").participle().contains("averties"));
    assertEquals("répondant", conjugation.of("répondre").gerund());
  }
}
