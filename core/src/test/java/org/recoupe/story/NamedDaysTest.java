package org.recoupe.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.text.Span;
import org.recoupe.text.fingerprint.FunctionWords;
import org.recoupe.text.fingerprint.WordReader;

class NamedDaysTest {
  private final WordReader reader = new WordReader(FunctionWords.french());
  private final NamedDays days = new NamedDays(reader);

  private List<Integer> of(String text) {
    return days.of(text, reader.read(text, new Span(0, text.length())));
  }

  @Test
  void daysAreNamedByNumberAndMonth() {
    assertEquals(List.of(31 + 3, 9 * 31 + 15), of("Le 15 octobre, puis le 3 février 2020."));
  }

  @Test
  void otherNumbersAreNoDays() {
    assertEquals(List.of(), of("En 2019 mars fut doux ; 45 avril, 0 mai, 1 500 août, 12 moutons."));
  }

  @Test
  void theYearIsRound() {
    assertEquals(2, NamedDays.between(11 * 31 + 30, 1));
    assertEquals(10, NamedDays.between(5, 15));
  }
}
