package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.annotation.quotation.QuotationFinder;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.Entity;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/** What reports call a person whose words they give. */
class VoicedTest {
  private static Entity varenko(String text) {
    SegmentedText segments = new Segmenter().segment(text);
    List<Mention> mentions = new NameFinder().find(segments);
    AnnotatedArticle article =
        new AnnotatedArticle(
            PlainArticle.of("a", text),
            segments,
            mentions,
            List.of(),
            List.of(),
            new QuotationFinder().find(segments, mentions));
    return new EntityLinker()
        .link(List.of(article)).stream()
            .filter(entity -> entity.name().equals("Jeanne Varenko"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  void whoeverSpeaksOnIsCalledSo() {
    Entity person =
        varenko(
            "« La mer monte encore ici », a dit Jeanne Varenko. « Nous partirons demain matin »,"
                + " a ajouté la politologue.");
    assertTrue(person.variants().contains("la politologue"), person.toString());
    assertEquals("Jeanne Varenko", person.name());
  }

  @Test
  void whoeverIsNamedThereFirstAndAddsHoldsTheOffice() {
    Entity person =
        varenko(
            "« La mer monte encore ici », a dit la porte-parole du port de Vannes. « Nous partirons"
                + " demain matin », a ajouté Jeanne Varenko. La porte-parole n'est pas venue.");
    assertTrue(
        person
            .variants()
            .containsAll(List.of("la porte-parole du port de Vannes", "La porte-parole")),
        person.toString());
  }

  @Test
  void thePresidentMayBeAnother() {
    Entity person =
        varenko(
            "« La mer monte encore ici », a dit Jeanne Varenko. « Nous partirons demain matin »,"
                + " a ajouté la présidente.");
    assertFalse(person.variants().contains("la présidente"), person.toString());
  }

  @Test
  void nounsForAnybodyAreNoForms() {
    Entity person =
        varenko(
            "« La mer monte encore ici », a dit Jeanne Varenko. « Nous partirons demain matin »,"
                + " a ajouté la dame.");
    assertFalse(person.variants().contains("la dame"), person.toString());
  }
}
