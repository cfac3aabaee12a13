package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which marks open and close what is quoted, whatever their shape. */
class QuotationMarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          «Le mot ”digue” inquiète le port», dit-il. | Le mot ”digue” inquiète le port
          « Le mot ”digue” et le mot ”quai” », dit-il. | Le mot ”digue” et le mot ”quai”
          “Le mot »digue« inquiète”, dit-il. | Le mot »digue« inquiète
          „Le pont tiendra“, dit-il. | Le pont tiendra
          ”Le pont tiendra”, dit-il. | Le pont tiendra
          «Le pont tiendra”, dit-il. | Le pont tiendra
          « Le mot “digue” inquiète », dit-il. | Le mot “digue” inquiète
          """)
  void marksPairByWhatStandsAroundThem(String text, String quoted) {
    List<QuotedBlock> blocks = QuotationMarks.pair(text);
    assertEquals(1, blocks.size(), text);
    assertEquals(quoted, blocks.get(0).inner().of(text));
  }
}
