package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.crosscheck.Entity;

/** Who « cet artisan » and what « la passerelle » is: whoever was named last, the only one. */
class PointedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Jeanne Varenko est venue de Nantes. Pour cette retraitée, tout a changé. | cette retraitée
          Le port attend Jeanne Varenko. Cette infirmière de 42 ans soigne à Nantes. | Cette infirmière de 42 ans
          On attend Jeanne Varenko. Partie de Nantes, cette artiste nantaise chante. | cette artiste nantaise
          Jeanne Varenko défend le port, et cette femme parle fort. | cette femme
          Jeanne Varenko défend le port. Cette mère de trois enfants parle fort. | Cette mère de trois enfants
          """)
  void pointsAtWhoeverWasNamedLast(String text, String form) {
    Entity person = LinkedStory.named("Jeanne Varenko", text);
    assertTrue(person.variants().contains(form), person.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Jeanne Varenko est venue de Nantes. Ce docker a tout vu. | Ce docker
          Une infirmière a vu Jeanne Varenko. Cette infirmière est de Nantes. | Cette infirmière
          Jeanne Varenko est là. Le port est fermé. Les quais aussi. Cette infirmière attend. | Cette infirmière
          Jeanne Varenko est venue de Nantes. Cette dernière a parlé. | Cette dernière
          """)
  void aManAStrangerAndAPronounAreNot(String text, String form) {
    Entity person = LinkedStory.named("Jeanne Varenko", text);
    assertFalse(person.variants().contains(form), person.toString());
  }

  @Test
  void theOnlySiteOfItsKindNeedsNoName() {
    String text =
        "La foule a traversé la passerelle Varenko à Nantes. Plus tard, la passerelle a été fermée.";
    Entity site = LinkedStory.named("passerelle Varenko", text);
    assertTrue(site.variants().contains("la passerelle"), site.toString());
    Entity other =
        LinkedStory.named(
            "passerelle Varenko", text, "La foule a traversé la passerelle Mornay à Nantes.");
    assertFalse(other.variants().contains("la passerelle"), other.toString());
  }

  @Test
  void aManIsNoMinisterInTheFeminine() {
    String[] texts = {
      "Paul Varenko est venu à Rome. La ministre italienne de la Mer a parlé de la pêche.",
      "Paul Varenko est parti hier. La ministre italienne de la Mer a parlé de la crue.",
      "Paul Varenko est revenu lundi. La ministre italienne de la Mer a parlé du port."
    };
    Entity man = LinkedStory.named("Paul Varenko", texts);
    assertFalse(man.variants().contains("La ministre italienne de la Mer"), man.toString());
  }
}
