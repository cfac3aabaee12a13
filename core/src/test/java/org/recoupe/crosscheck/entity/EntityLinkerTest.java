package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;

class EntityLinkerTest {
  @Test
  void firstNamesInTwoLanguagesAreOne() {
    assertTrue(Person.sameFirst("alexandre varenko", "alexander varenko"));
    assertTrue(Person.sameFirst("j varenko", "jeanne varenko"));
    assertFalse(Person.sameFirst("paul varenko", "jeanne varenko"));
  }

  @Test
  void nothingGivesNothing() {
    assertEquals(0, new EntityLinker().link(List.of()).size());
  }

  @Test
  void surnameAndTitleOfTwoReportsAreOnePerson() {
    Entity person =
        LinkedStory.named(
            "Catherine Varenko",
            "Hier, la préfète du Cher Catherine Varenko a parlé à la presse.",
            "Mme Varenko est arrivée lundi. La préfète du Cher a parlé.");
    assertTrue(person.variants().contains("Mme Varenko"), person.toString());
    assertTrue(person.variants().contains("La préfète du Cher"), person.toString());
  }

  @Test
  void aTitleIsAFormWithoutItsArticleToo() {
    Entity person =
        LinkedStory.named(
            "Catherine Varenko",
            "Hier, la foule a hué le discours du ministre de la Mer Catherine Varenko.",
            "Catherine Varenko est arrivée lundi.");
    assertTrue(
        person.variants().contains("ministre de la Mer Catherine Varenko"), person.toString());
    assertTrue(person.variants().contains("ministre de la Mer"), person.toString());
  }

  @Test
  void theArticleInAPrepositionIsGivenBack() {
    Entity place =
        LinkedStory.named(
            "Cher", "Les habitants du Cher attendent.", "Des renforts vont dans le Cher.");
    assertTrue(place.variants().contains("le Cher"), place.toString());
  }

  @Test
  void formsOfMinistriesQuartersAndTreatiesAreListed() {
    List<Entity> entities =
        LinkedStory.link(
            "Le ministère de l'Intérieur a compté deux mille personnes à Paris, dans le quartier"
                + " des Varechs. Selon l'Intérieur, la capitale est calme. L'accord de Paris sur le"
                + " climat est signé.");
    assertTrue(has(entities, "ministère de l'Intérieur", "l'Intérieur"), entities.toString());
    assertTrue(has(entities, "Paris", "la capitale"), entities.toString());
    assertTrue(has(entities, "accord de Paris", "accord de Paris sur le climat"));
    assertTrue(
        entities.stream().anyMatch(e -> e.variants().contains("quartier des Varechs")),
        entities.toString());
  }

  @Test
  void thePalaceAndThePresidencyAreOne() {
    Entity palace =
        LinkedStory.named(
            "Élysée",
            "Hier, l'Élysée a confirmé la date du sommet.",
            "Hier, la présidence française a confirmé la date du sommet.");
    assertTrue(palace.variants().contains("présidence française"), palace.toString());
  }

  @Test
  void everyMentionStandsInItsReport() {
    String text = "Quatre CRS et Catherine Varenko sont à Paris. Varenko parle, dit l'AFP.";
    for (Entity entity : LinkedStory.link(text)) {
      assertFalse(entity.mentions().isEmpty());
      for (Excerpt mention : entity.mentions()) {
        assertTrue(entity.variants().contains(mention.at().of(text)), entity.toString());
      }
    }
  }

  @Test
  void thresholdsOutOfRangeAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> new LinkOptions(0, 0.5, 4, 4, 0.5));
    assertThrows(IllegalArgumentException.class, () -> new LinkOptions(2, 1.5, 4, 4, 0.5));
  }

  private static boolean has(List<Entity> entities, String name, String variant) {
    return entities.stream().anyMatch(e -> e.name().equals(name) && e.variants().contains(variant));
  }
}
