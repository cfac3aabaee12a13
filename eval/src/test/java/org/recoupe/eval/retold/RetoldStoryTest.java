package org.recoupe.eval.retold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

class RetoldStoryTest {
  private static final RetoldStory STORY =
      RetoldStory.parse(
          "01-pont.txt",
          """
          # Un pont ferme
          === Le Relais de Sorvane | 2022-04-05
          Pont fermé

          [1 Le pont de Sorvane a fermé lundi]. « [q1 On verra bien] », dit la maire.

          === Agence du Val | 2022-04-05T10:00
          Sorvane

          [1 Depuis lundi, plus personne ne passe le pont].
          """);

  @Test
  void reportsStandWithoutMarks() {
    assertEquals(2, STORY.reports().size());
    assertEquals(
        "Pont fermé\n\nLe pont de Sorvane a fermé lundi. « On verra bien », dit la maire.",
        STORY.reports().get(0).text().text());
    assertEquals("Agence du Val", STORY.reports().get(1).metadata().publisher());
  }

  @Test
  void marksKnowTheirPlaceAndLabel() {
    RetoldStory.Mark first = STORY.marks().get(0);
    assertEquals(
        "Le pont de Sorvane a fermé lundi",
        first.at().at().of(STORY.reports().get(0).text().text()));
    assertEquals(List.of("1", "q1", "1"), STORY.marks().stream().map(m -> m.label()).toList());
    assertTrue(STORY.marks().get(1).isUtterance());
  }

  @Test
  void aPlaceHasTheLabelsOfTheMarksThatItTouches() {
    Excerpt mark = STORY.marks().get(0).at();
    Span half = new Span(mark.at().start(), mark.at().start() + mark.at().length() / 2);
    assertEquals(Set.of("1"), STORY.labels(new Excerpt(mark.article(), half)));
    assertEquals(Set.of(), STORY.labels(new Excerpt(mark.article(), new Span(0, 5))));
  }
}
