package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.recoupe.crosscheck.Conflict;

class DaySlipDifferTest {
  private static final String TALKS =
      "La Valdorie et la Bretonnie négocient la pêche au large de Lisieux. La ministre Odile"
          + " Ravanel dirige les négociations sur la pêche. ";

  @TempDir Path folder;

  private List<List<String>> dates(String... ends) throws IOException {
    return ToldConflicts.sides(ToldConflicts.ofOneDay(folder, TALKS, ends), Conflict.Kind.DATE);
  }

  @Test
  void oneEventDatedADayApart() throws IOException {
    assertEquals(
        List.of(List.of("21 février", "20 février dernier")),
        dates(
            "Le ministère avait tout au plus convoqué l'ambassadrice de Bretonnie le 21 février.",
            "Des propos qui ont déplu à la ministre, qui a convoqué, le 20 février dernier,"
                + " l'ambassadrice bretonne à Lisieux."));
  }

  @Test
  void whoGivesBothDaysKnowsThemApart() throws IOException {
    assertEquals(
        List.of(),
        dates(
            "Le ministère avait tout au plus convoqué l'ambassadrice de Bretonnie le 21 février.",
            "La ministre a convoqué, le 20 février dernier, l'ambassadrice bretonne à Lisieux. Le"
                + " 21 février, le port a rouvert."));
  }

  @Test
  void otherEventsOfThoseDays() throws IOException {
    assertEquals(
        List.of(),
        dates(
            "Le ministère avait tout au plus convoqué l'ambassadrice de Bretonnie le 21 février.",
            "Les chalutiers ont bloqué le port le 20 février dernier, sans heurts."));
  }
}
