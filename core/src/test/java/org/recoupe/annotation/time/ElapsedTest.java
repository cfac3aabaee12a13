package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoupe.text.Segmenter;

class ElapsedTest {
  private static final String BEGIN =
      "Depuis le début de la grève le 17 novembre, le bac est à quai. ";
  private static final Window WINTER =
      new Window(LocalDate.of(2018, 10, 1), LocalDate.of(2019, 2, 28), List.of("Untel"));

  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();
  private final Series series = new Series();

  @Test
  void aLengthSinceTheBeginningLeavesOneWeek() {
    String text =
        BEGIN + "Les bateliers, en colère depuis plus de trois semaines, ont parlé mardi.";
    Elapsed elapsed = elapsed(text);
    assertEquals(new Elapsed(new Moment(null, 11, 17), 21, 28), elapsed);
    Clues clues = Clues.of(readings(text), text);
    assertEquals(new Moment(2018, 12, 11), new OwnDay(clues, elapsed).in(WINTER));
    assertNull(new OwnDay(clues, null).in(WINTER));
  }

  @Test
  void yearsLongAgoDoNotSpeakAgainstADayOfAKnownYear() {
    String text =
        BEGIN
            + "Les bateliers, en colère depuis plus de trois semaines, ont parlé mardi. "
            + "Le port avait fermé en 2003.";
    assertEquals(
        new Moment(2018, 12, 11),
        new OwnDay(Clues.of(readings(text), text), elapsed(text)).in(WINTER));
  }

  @Test
  void lengthsThatDisagreeSayNothing() {
    assertNull(elapsed("Ils défilent depuis trois semaines."));
    assertNull(elapsed(BEGIN + "Fermé depuis six semaines, en crise depuis deux mois, il coule."));
  }

  @Test
  void anAnniversaryToComeBoundsTheText() {
    String text =
        "Le port ferme à quelques semaines du 8e anniversaire de la crue de janvier 2011, dit-on.";
    Window window = new Anniversary(series).of(readings(text), text);
    assertEquals(LocalDate.of(2019, 1, 31), window.to());
    assertEquals(LocalDate.of(2018, 9, 23), window.from());
    String held = "Ce fut le 8e anniversaire de la crue de janvier 2011.";
    assertEquals(Window.OPEN, new Anniversary(series).of(readings(held), held));
  }

  private List<TimeFinder.Reading> readings(String text) {
    return finder.read(segmenter.segment(text), Moment.UNKNOWN);
  }

  private @Nullable Elapsed elapsed(String text) {
    List<TimeFinder.Reading> readings = readings(text);
    return Elapsed.of(readings, series.of(readings, text), text);
  }
}
