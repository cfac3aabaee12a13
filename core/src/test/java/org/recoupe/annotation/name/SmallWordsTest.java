package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Segmenter;

class SmallWordsTest {
  @Test
  void wordsComeByTheirPurpose() {
    assertEquals(Set.of("de", "d'", "du", "des"), SmallWords.of("of"));
    assertThrows(IllegalArgumentException.class, () -> SmallWords.of("none"));
  }

  /** « du » holds the article of an office as « le » does. */
  @Test
  void anArticleInsideAPrepositionOpensADescription() {
    String text = "Les élus ont reçu la lettre du préfet du Cher Paul Verdier lundi.";
    List<Mention> mentions = new NameFinder().find(new Segmenter().segment(text));
    assertTrue(
        mentions.stream()
            .anyMatch(m -> m.type() == EntityType.PERSON && m.name().equals("Paul Verdier")),
        mentions.toString());
  }
}
