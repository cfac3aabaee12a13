package org.recoupe.article.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.recoupe.text.Language;

class LanguageIdentifierTest {
  private final LanguageIdentifier identifier = new LanguageIdentifier();

  @Test
  void sevenLanguages() {
    assertEquals("fr", tag("La digue a cédé et les habitants de la ville ont été évacués."));
    assertEquals("en", tag("The dam broke and the people of the town have been taken away."));
    assertEquals("de", tag("Der Damm ist gebrochen und die Bewohner der Stadt sind evakuiert."));
    assertEquals("es", tag("La presa se rompió y los vecinos de la ciudad fueron evacuados."));
    assertEquals("it", tag("La diga ha ceduto e gli abitanti della città sono stati evacuati."));
    assertEquals(
        "pt", tag("A barragem cedeu e os moradores da cidade foram retirados para o sul."));
    assertEquals("nl", tag("De dijk is gebroken en de bewoners van de stad zijn geëvacueerd."));
  }

  @Test
  void whatFitsNoListIsUnknown() {
    assertEquals(Language.UNKNOWN, identifier.identify(""));
    assertEquals(Language.UNKNOWN, identifier.identify("Плотина прорвана, жители эвакуированы."));
    assertEquals(Language.UNKNOWN, identifier.identify("12 345 %%% ###"));
  }

  private String tag(String text) {
    return identifier.identify(text).tag();
  }
}
