package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

class CluesTest {
  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();

  @Test
  void theDayOfWhatWasSaidIsTodays() {
    assertEquals(
        DayOfWeek.TUESDAY,
        clues("Le pont qui a cédé lundi à Vaubrun sera refait, a annoncé mardi la préfète.")
            .weekday());
  }

  @Test
  void theLatestDayOfAWeekIsTodays() {
    assertEquals(
        DayOfWeek.TUESDAY,
        clues(
                "Un homme est mort mardi de ses blessures. Il était tombé lundi matin du pont."
                    + " Samedi, une femme était tombée au même endroit.")
            .weekday());
  }

  @Test
  void aDayToComeIsNotTodays() {
    assertEquals(
        DayOfWeek.MONDAY,
        clues(
                "La garde va être renforcée samedi à Vaubrun, a annoncé lundi soir le maire. Il"
                    + " recevra mercredi les élus.")
            .weekday());
  }

  @Test
  void yesterdayWithItsWeekdayLeavesNoDoubt() {
    Clues clues = clues("Le pont a cédé hier dimanche. Samedi, on dansait encore dessus.");
    assertEquals(DayOfWeek.MONDAY, clues.weekday());
  }

  @Test
  void withoutAWeekdayThereIsNone() {
    assertNull(clues("Le pont a cédé dans la nuit.").weekday());
  }

  @Test
  void theLeadInThePresentTenseNamesItsOwnDay() {
    assertEquals(
        DayOfWeek.WEDNESDAY,
        clues(
                "La mairie défend mercredi son plan de circulation. Les forains l'avaient raillé"
                    + " vendredi.")
            .weekday());
  }

  @Test
  void whatIsAskedForOrToComeIsNotTheDayOfSaying() {
    assertEquals(
        DayOfWeek.THURSDAY,
        clues(
                "La grève continue jeudi à Vaubrun, ont indiqué les forains. Ils ont demandé à être"
                    + " reçus vendredi par la préfète. Un débat sera lancé lundi.")
            .weekday());
  }

  @Test
  void aDayNamedWithItsDateAtTheHeadIsTheReports() {
    Moment own =
        own(
            "Les barrages se poursuivent mardi 20 novembre à Vaubrun. Lundi soir, la préfète a"
                + " parlé. Ils étaient mille samedi.",
            Window.OPEN);
    assertEquals(new Moment(null, 11, 20), own);
  }

  private Clues clues(String text) {
    SegmentedText segments = segmenter.segment(text);
    return Clues.of(finder.read(segments, Moment.UNKNOWN), text);
  }

  private @Nullable Moment own(String text, Window window) {
    return new OwnDay(clues(text), null).in(window);
  }
}
