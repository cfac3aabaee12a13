package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.text.Segmenter;

class SeriesTest {
  private static final Window WINTER =
      new Window(LocalDate.of(2018, 10, 16), LocalDate.of(2019, 3, 27), List.of("Untel"));
  private static final String BEGIN =
      "Les forains défilent depuis le début de leur colère, le 17 novembre.";
  private static final String NINTH =
      "Le cortège du neuvième samedi de défilés a traversé Vaubrun.";
  private static final String ACT = "Pour l'acte VIII, samedi, les forains ont bloqué le pont.";

  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();
  private final Series series = new Series();

  @Test
  void theBeginningDatesTheSeries() {
    List<Series.Counted> counted = counted(BEGIN, NINTH);
    assertEquals(LocalDate.of(2018, 11, 17), series.first(counted, WINTER));
    // without a time of writing the year is not known
    assertNull(series.first(counted, Window.OPEN));
  }

  @Test
  void aDatedNumberDatesTheSeries() {
    List<Series.Counted> counted = counted("Le 5 janvier, lors de l'acte 8, on avait défilé.", ACT);
    assertEquals(LocalDate.of(2018, 11, 17), series.first(counted, WINTER));
  }

  @Test
  void datesThatDisagreeGiveNone() {
    assertNull(
        series.first(
            counted(BEGIN, "Le 5 janvier, lors de l'acte 9, on avait défilé.", ACT), WINTER));
    assertNull(series.first(counted(BEGIN), WINTER));
  }

  @Test
  void whatIsCountedHasItsDay() {
    List<Told> told = series.told(counted(ACT), LocalDate.of(2018, 11, 17), clues(ACT).told());
    assertEquals(List.of(new Moment(2019, 1, 5)), told.stream().map(Told::moment).toList());
    assertEquals(Tense.PAST, told.get(0).tense());
  }

  @Test
  void theReportIsOfTheDaysBehindIt() {
    String report =
        "La préfète a promis lundi des renforts. Samedi, les forains avaient bloqué le pont. "
            + "C'était l'acte VIII de leur colère.";
    Clues clues = clues(report);
    List<Told> told = series.told(counted(report), LocalDate.of(2018, 11, 17), clues.told());
    assertEquals(new Moment(2019, 1, 7), new OwnDay(clues.and(told), null).in(WINTER));
  }

  @Test
  void romanNumbersAreRead() {
    assertEquals(9, Series.number("ix"));
    assertEquals(14, Series.number("xiv"));
    assertEquals(12, Series.number("12"));
    assertEquals(0, Series.number("final"));
  }

  private List<Series.Counted> counted(String... texts) {
    List<Series.Counted> all = new ArrayList<>();
    for (String text : texts) {
      all.addAll(series.of(finder.read(segmenter.segment(text), Moment.UNKNOWN), text));
    }
    return all;
  }

  private Clues clues(String text) {
    return Clues.of(finder.read(segmenter.segment(text), Moment.UNKNOWN), text);
  }
}
