package org.recoupe.annotation.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

class ChronicleTest {
  private final TimeFinder finder = new TimeFinder();
  private final Segmenter segmenter = new Segmenter();

  @Test
  void countsRegularSeries() {
    assertEquals(
        List.of(LocalDate.of(2020, 2, 28)),
        days("À Alger, la foule a défilé pour le 54e vendredi d'affilée."));
    assertEquals(
        List.of(LocalDate.of(2022, 12, 20)),
        days("Il neigeait au 300e jour de la guerre en Ukraine."));
  }

  @Test
  void countsSeriesWithDaysOfTheirOwn() {
    assertEquals(
        List.of(LocalDate.of(2023, 3, 7)),
        days("La sixième journée contre la réforme des retraites a été suivie."));
  }

  @Test
  void readsRomanNumbers() {
    assertEquals(
        List.of(LocalDate.of(2019, 3, 23)), days("L'acte XIX des gilets jaunes fut calme."));
  }

  @Test
  void nothingIsCountedOfWhatIsNotNamed() {
    assertTrue(days("Le rideau est tombé sur l'acte 3 de la pièce.").isEmpty());
  }

  @Test
  void theWeekdayTellsTheDayOfTheReport() {
    assertEquals(
        LocalDate.of(2020, 3, 1),
        day(
            "La foule a défilé à Alger pour le 54e vendredi de suite, a rappelé dimanche un"
                + " ministre. Samedi, tout était calme."));
  }

  @Test
  void aNewEventIsStillToCome() {
    assertEquals(
        LocalDate.of(2020, 2, 26),
        day("À Alger, des voix appellent à un 54e vendredi, a annoncé mercredi un ministre."));
  }

  @Test
  void anEventWithItsDateIsToldOfFromAfar() {
    assertNull(
        day("Blessé le 28 février lors du 54e vendredi à Alger, il a parlé lundi à ses juges."));
  }

  private List<LocalDate> days(String text) {
    return finder.events(segmenter.segment(text)).stream().map(Chronicle.Event::day).toList();
  }

  private @Nullable LocalDate day(String text) {
    SegmentedText segments = segmenter.segment(text);
    Clues clues = Clues.of(finder.read(segments, Moment.UNKNOWN), text);
    return SeriesDay.of(finder.events(segments), clues).day();
  }
}
