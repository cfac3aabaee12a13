package org.recoupe.crosscheck.retelling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.WordList;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OppositesTest {
  private final Lexicon lexicon = new Lexicon();
  private final Opposites opposites = new Opposites(lexicon);

  static Stream<String> lines() {
    return WordList.lines("fr/statement/opposites.txt").stream();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void theExampleOfEachLineStandsAgainstItself(String line) {
    String[] forms = line.substring(line.indexOf('#') + 1).split("~");
    assertEquals(2, forms.length, line);
    String one = lexicon.stem(Lexicon.fold(forms[0].strip()));
    String other = lexicon.stem(Lexicon.fold(forms[1].strip()));
    assertTrue(opposites.opposed(one, other) && opposites.opposed(other, one), line);
    assertFalse(opposites.opposed(one, one), line);
  }

  @Test
  void wordsOfOneSideAreNoOpposites() {
    assertFalse(opposites.opposed(lexicon.stem("fermer"), lexicon.stem("bloquer")));
  }
}
