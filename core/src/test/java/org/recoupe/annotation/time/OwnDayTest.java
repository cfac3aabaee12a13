package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

class OwnDayTest {
  private static final Window WINTER =
      new Window(LocalDate.of(2018, 10, 16), LocalDate.of(2019, 3, 27), List.of("Untel"));

  /** More than the head of a report. */
  private static final String STORY =
      "Les forains se plaignent du bruit, du vent et des pigeons, qui sont nombreux à Vaubrun. "
          .repeat(5);

  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();

  @Test
  void aDateOfTheComingWeekdayLeavesOneDay() {
    String text =
        "Une marche est annoncée dimanche prochain, 16 décembre, à Vaubrun. La préfète l'a"
            + " interdite, a-t-elle dit lundi.";
    assertEquals("2018-12-10", own(text, WINTER));
    // without the years in office, the year stays open
    assertEquals("XXXX-12-10", own(text, Window.OPEN));
  }

  @Test
  void aDateOfTheLastWeekdayLeavesOneDay() {
    assertEquals(
        "2018-12-05",
        own(
            "La mairie défend mercredi son plan. "
                + STORY
                + "Samedi, des vitrines ont été brisées. Les dégâts du samedi 1er décembre sont"
                + " chiffrés.",
            WINTER));
  }

  @Test
  void aWeekdayFarFromItsDateSaysNothing() {
    assertNull(
        own(
            "Quatre hommes ont été condamnés vendredi à Vaubrun. "
                + STORY
                + "Les faits remontent au samedi 29 décembre.",
            Window.OPEN));
  }

  @Test
  void betweenADayGoneByAndOneToComeLiesOneThursday() {
    assertEquals(
        "2019-01-10",
        own(
            "La préfète a annoncé jeudi des renforts. Le 5 janvier, cent forains avaient défilé. Un"
                + " débat s'ouvrira le 15 janvier.",
            WINTER));
  }

  @Test
  void aDateReadAsPastAndAsFutureLiesOnNeitherSide() {
    assertEquals(
        "2018-12-10",
        own(
            "Une marche est prévue dimanche 16 décembre à Vaubrun. La préfète a dit lundi qu'elle"
                + " l'interdirait. La demande pour le 16 décembre a été déposée. Dimanche, cent"
                + " gendarmes surveilleront le pont.",
            WINTER));
  }

  @Test
  void severalWeeksLeaveNone() {
    assertNull(
        own("La préfète a annoncé jeudi des renforts. Le 5 janvier, on avait défilé.", WINTER));
  }

  @Test
  void aDateWithoutItsYearLiesNearTheTimeOfWriting() {
    MissingYear missing = new MissingYear(WINTER);
    assertEquals("2018-12-22", missing.in("XXXX-12-22", Tense.PAST));
    assertEquals("2019-01-05T14:00", missing.in("XXXX-01-05T14:00", Tense.PAST));
    assertEquals("2019-06-05", missing.in("XXXX-06-05", Tense.FUTURE));
    assertEquals("2018-12", missing.in("XXXX-12", Tense.PAST));
    // two summers lie near
    assertNull(missing.in("XXXX-06-05", Tense.UNKNOWN));
    assertNull(missing.in("XXXX-WXX-3", Tense.PAST));
    assertNull(new MissingYear(Window.OPEN).in("XXXX-12-22", Tense.PAST));
  }

  private @Nullable String own(String text, Window window) {
    SegmentedText segments = segmenter.segment(text);
    Clues clues = Clues.of(finder.read(segments, Moment.UNKNOWN), text);
    Moment day = new OwnDay(clues, null).in(window);
    return day == null ? null : day.value();
  }
}
