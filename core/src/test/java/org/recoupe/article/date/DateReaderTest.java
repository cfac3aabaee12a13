package org.recoupe.article.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.recoupe.text.Span;

class DateReaderTest {
  private final DateReader reader = new DateReader();

  @Test
  void notationsOfMetadata() {
    assertEquals("2031-03-12", first("2031-03-12"));
    assertEquals("2031-03-12T18:04:30+01:00", first("2031-03-12T18:04:30+01:00"));
    assertEquals("2031-03-12T18:04:30Z", first("2031-03-12T18:04:30.123Z"));
    assertEquals("2031-03-12T18:04:00Z", first("Wed, 12 Mar 2031 18:04:00 GMT"));
    assertEquals("2031-03-12T18:04:00+01:00", first("Wed, 12 Mar 2031 18:04:00 +0100"));
    assertEquals("2031-03-12", first("20310312"));
    assertEquals("2031-03-12", first("12/03/2031"));
    assertEquals("2031-03-25", first("03/25/2031"));
  }

  @Test
  void linesOfPagesInSevenLanguages() {
    assertEquals("2031-03-12T18:04", first("Publié le 12 mars 2031 à 18h04"));
    assertEquals("2031-03-01T09:05", first("Mis en ligne le 1er mars 2031, 9h05"));
    assertEquals("2031-03-12T18:04", first("Published March 12, 2031 at 6:04 pm"));
    assertEquals("2031-03-12T18:04", first("Veröffentlicht am 12. März 2031 um 18:04 Uhr"));
    assertEquals("2031-03-12", first("Publicado el 12 de marzo de 2031"));
    assertEquals("2031-03-12T18:04", first("Pubblicato il 12 marzo 2031 alle 18:04"));
    assertEquals("2031-03-12", first("Publicado em 12 de março de 2031"));
    assertEquals("2031-03-12", first("Gepubliceerd op 12 maart 2031"));
  }

  @Test
  void timesWithTheirZones() {
    assertEquals("2031-03-12T18:04", first("Publié le 12 mars 2031 à 18 h 04"));
    assertEquals("2031-03-12T18:04", first("Publié le 12 mars 2031 à 18 heures 04"));
    assertEquals("2031-03-12T18:00", first("Publié le 12 mars 2031 à 18 heures"));
    assertEquals("2031-03-12T18:04-04:00", first("Publié le 12 mars 2031 à 18h04 HAE"));
    assertEquals("2031-03-12T18:04+01:00", first("Mar 12, 2031 | 6:04 PM GMT+1"));
    assertEquals("2031-03-12T18:04+05:30", first("12 March 2031 18:04 UTC+05:30"));
    assertEquals("2031-03-12T18:04+01:00", first("12. März 2031 um 18:04 Uhr MEZ"));
    assertEquals("2031-03-12T18:04+02:00", first("12 maart 2031 om 18.04 uur (CEST)"));
    assertEquals("2031-03-12T18:04", first("Le 12 mars 2031 à 18h04 est partie une alerte"));
    assertEquals("2031-03-12T18:04", first("Publicado el 12 de marzo de 2031 a las 18:04 h"));
    assertEquals("2031-03-12T18:04", first("Publicado em 12 de março de 2031 às 18h04"));
    assertEquals("2031-03-12T18:04", first("Gepubliceerd op 12 maart 2031 om 18.04 uur"));
  }

  @Test
  void aCueIsAWordOfItsOwn() {
    String line = "Updated March 13, 2031";
    assertTrue(reader.find(line, new Span(0, line.length())).get(0).modified());
  }

  @Test
  void publicationAndChangeAreToldApart() {
    String line = "Publié le 12 mars 2031 à 18h04, modifié le 13 mars 2031 à 9h12";
    List<Moment> moments = reader.find(line, new Span(0, line.length()));
    assertEquals(2, moments.size());
    assertFalse(moments.get(0).modified());
    assertTrue(moments.get(1).modified());
  }

  @Test
  void nonsenseIsNoDate() {
    for (String text : List.of("", "31 février 2031", "12/34/5678", "2031-13-45", "le 12 mars")) {
      assertEquals(Optional.empty(), reader.first(text), text);
    }
  }

  @Test
  void addressesOfOutlets() {
    assertEquals(Optional.of("2031-03-12"), UrlDates.find("https://a.example/2031/03/12/digue"));
    assertEquals(Optional.of("2031-03-12"), UrlDates.find("https://a.example/203103/12/01-52.php"));
    assertEquals(Optional.of("2031-03-12"), UrlDates.find("https://a.example/digue-20310312"));
    assertEquals(Optional.of("2031-03-12"), UrlDates.find("https://a.example/2031/mar/12/digue"));
    assertEquals(Optional.empty(), UrlDates.find("https://a.example/story/20095157"));
    assertEquals(Optional.empty(), UrlDates.find("https://a.example/digue-545918"));
  }

  private String first(String field) {
    return reader.first(field).map(Moment::value).orElse("");
  }
}
