package org.recoupe.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {
  private final Dates french = new Dates(Messages.in(UiLanguage.FRENCH));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-12-19|lundi 19 décembre 2022",
        "2022-12-01|jeudi 1er décembre 2022",
        "2022-12-19T14:05:00+01:00|lundi 19 décembre 2022, 14 h 05",
        "2022-12-19T08|lundi 19 décembre 2022, 08 h 00",
        "2022-12-19TNI|lundi 19 décembre 2022, nuit",
        "XXXX-12-19|19 décembre, année inconnue",
        "2022-12|décembre 2022",
        "2022|2022",
        "2022-W50|semaine 50 de 2022",
        "2022-13-40|2022-13-40",
        "2022-02-31|2022-02-31",
        "P3D|P3D"
      })
  void valuesAreSaid(String value, String said) {
    assertEquals(said, french.say(value));
  }

  @Test
  void noDateIsSaidToo() {
    assertEquals("date inconnue", french.say(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2022-12-19T14:05|19 déc.|2022",
        "XXXX-12-01|1er déc.|''",
        "2022-12|déc.|2022",
        "2022|2022|''",
        "2022-W50-WE|sem. 50|2022",
        "2022-13|2022-13|2022"
      })
  void valuesAreSaidInAFewLetters(String value, String said, String year) {
    assertEquals(said, french.brief(value));
    assertEquals(year, Dates.year(value));
  }
}
