package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.text.Segmenter;

class KnownSeriesTest {
  private final KnownSeries known =
      new KnownSeries(
          List.of("bérets verts, béret vert | 2015-05-09", "marche bleue | 2017-03-04"));
  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();
  private final Series series = new Series();

  @Test
  void theOneSeriesNamedIsKnown() {
    assertEquals(LocalDate.of(2015, 5, 9), known.first("Les « Bérets verts » ont défilé."));
    assertNull(known.first("Les bérets rouges ont défilé."));
    assertNull(known.first("Un béret vert a rejoint la marche bleue."));
  }

  @Test
  void aKnownFirstDayDatesWhatIsCounted() {
    for (String text :
        List.of(
            "Pour l'acte III, samedi, les bérets verts ont bloqué le pont.",
            "Les bérets verts ont bloqué le pont, samedi, pour l'acte trois.",
            "Pour le troisième acte, samedi, les bérets verts ont défilé.")) {
      List<Series.Counted> counted =
          series.of(finder.read(segmenter.segment(text), Moment.UNKNOWN), text);
      assertEquals(3, counted.get(counted.size() - 1).number(), text);
      LocalDate first = known.first(text);
      assertEquals(LocalDate.of(2015, 5, 9), series.first(counted, Window.OPEN, first));
      Window before = new Window(LocalDate.of(2013, 1, 1), LocalDate.of(2014, 1, 1), List.of());
      assertNull(series.first(counted, before, first));
    }
  }

  @Test
  void theTableIsRead() {
    assertNull(new KnownSeries().first("La foire a ouvert samedi."));
  }
}
