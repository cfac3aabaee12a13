package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** Of which town or department « la préfecture » is, and in which town a sentence stands. */
class JurisdictionsTest {
  private static final List<String> TOWNS = List.of("Caen", "Bordeaux", "Rennes", "Calvados");

  private final Jurisdictions jurisdictions = new Jurisdictions();

  @ParameterizedTest
  @CsvSource({
    "préfecture du Calvados, Caen, true, false",
    "préfecture du Calvados, Calvados, true, false",
    "préfecture du Calvados, Bordeaux, false, true",
    "préfecture de la Gironde, Bordeaux, true, false",
    "préfecture de police, Bordeaux, false, true",
    "préfecture de police, Paris, true, false",
    "préfecture de police de Paris, Paris, true, false",
    "parquet de Lille, Roubaix, true, false",
    "parquet de Lille, Amiens, false, true",
    "mairie de Lyon, Lyon, true, false",
    "mairie de Lyon, Villeurbanne, false, true",
    "mairie de Lyon, Rhône, false, false",
    "police de Valmont, Bordeaux, false, false",
    "préfecture du Calvados, Valmont, false, false"
  })
  void aBodyIsOfItsDepartmentOrOfItsTown(
      String body, String place, boolean covers, boolean excludes) {
    assertEquals(covers, jurisdictions.covers(body, place));
    assertEquals(excludes, jurisdictions.excludes(body, place));
  }

  @Test
  void noPlaceSaysNothing() {
    assertFalse(jurisdictions.covers("préfecture du Calvados", null));
    assertFalse(jurisdictions.excludes("préfecture du Calvados", null));
    assertTrue(jurisdictions.isLocal("préfecture"));
    assertFalse(jurisdictions.isLocal("ministère"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          À Caen, deux cents personnes défilent, selon la PRÉF. | Caen
          La route est fermée au sud de Caen. Elle rouvrira mardi, selon la PRÉF. | Caen
          La PRÉF a compté deux cents personnes à Bordeaux. | Bordeaux
          À Caen, le pont est fermé. À Bordeaux, la digue a cédé, selon la PRÉF. | Bordeaux
          Dans le Calvados, rien ne roule, dit la PRÉF. | Calvados
          Un homme est mort à Bordeaux. Les démineurs de Rennes sont venus, selon la PRÉF. | Bordeaux
          Les démineurs de Rennes sont venus, selon la PRÉF. | -
          Le pont de Valmont (Calvados) est fermé, dit la PRÉF. | Calvados
          """)
  void aSentenceStandsInTheTownThatItNames(String text, String town) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : TOWNS) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        mentions.add(
            new Mention(
                span,
                span,
                EntityType.PLACE,
                Mention.Form.NAME,
                name,
                Mention.Gender.UNKNOWN,
                /* plural= */ false));
      }
    }
    Localities localities = new Localities(new Segmenter().segment(text), mentions, jurisdictions);
    String found = localities.at(text.indexOf("PRÉF"));
    assertEquals(town, found == null ? "-" : found, text);
  }

  @Test
  void anotherParagraphIsNoPlace() {
    String text = "La route est fermée à Caen.\nElle rouvrira mardi, selon la préfecture.";
    Span span = new Span(text.indexOf("Caen"), text.indexOf("Caen") + 4);
    Mention mention =
        new Mention(
            span,
            span,
            EntityType.PLACE,
            Mention.Form.NAME,
            "Caen",
            Mention.Gender.UNKNOWN,
            /* plural= */ false);
    Localities localities =
        new Localities(new Segmenter().segment(text), List.of(mention), jurisdictions);
    assertEquals(null, localities.at(text.indexOf("préfecture")));
  }
}
