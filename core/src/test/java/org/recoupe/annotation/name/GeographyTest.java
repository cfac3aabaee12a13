package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;

/** Places that their surroundings show, and other names by what stands beside them. */
class GeographyTest {
  private static void place(String name, String text) {
    assertEquals(EntityType.PLACE, FoundNames.mention(text, name).type(), text);
  }

  private static void body(String name, String text) {
    assertEquals(EntityType.ORGANISATION, FoundNames.mention(text, name).type(), text);
  }

  @Test
  void seasAndMountains() {
    place("océan Varéen", "Lundi, le bateau a quitté le port pour l'océan Varéen.");
    place("mer du Varech", "Lundi, le bateau a quitté le port pour la mer du Varech.");
    assertFalse(FoundNames.has("Lundi, il a vu la mer de Paul Varenko.", "mer de Paul Varenko"));
  }

  @Test
  void roadsInLists() {
    String text = "Des retards sur les autoroutes A97, A98 et A99, dit-on au port.";
    for (String road : List.of("A97", "A98", "A99")) {
      place(road, text);
    }
    assertFalse(FoundNames.has("Le format A4 est épuisé, dit-on au port.", "A4"));
  }

  @Test
  void townsInLists() {
    String text =
        "Les dépôts (Vern-sur-Varenne, Mornay-la-Ville, Lespinay d'Auvergne, Fontigny...) sont"
            + " libres.";
    place("Lespinay d'Auvergne", text);
    place("Fontigny", text);
  }

  @Test
  void theEndsOfARoute() {
    String text = "Un péage sur l'axe Bordeaux-Paris est occupé depuis lundi.";
    place("Bordeaux", text);
    place("Paris", text);
    assertFalse(FoundNames.has(text, "Bordeaux-Paris"));
    assertTrue(FoundNames.has("Le train Clermont-Ferrand est parti.", "Clermont-Ferrand"));
  }

  @Test
  void regionsAndSquares() {
    place("Sud-Ouest", "Vendredi dans le Sud-Ouest, il a parlé aux dockers.");
    place(
        "place de l'Hôtel de ville",
        "Ils sont invités à se rassembler place de l'Hôtel de ville à midi.");
  }

  @Test
  void particlesInOneWord() {
    assertEquals(
        EntityType.PERSON,
        FoundNames.mention("Il ment, dit son avocat Me Abdelkarim al-Varen.", "Abdelkarim al-Varen")
            .type());
  }

  @Test
  void whatSomebodyLeadsIsAnOrganisation() {
    body(
        "AMV Fruits de Corse",
        "C'est grave, selon Paul Varenko, président de l'AMV Fruits de Corse.");
    body("Maritimistes", "Le président des Maritimistes, Paul Varenko, a parlé.");
    body(
        "La mer en colère",
        "Le groupe de gilets jaunes « La mer en colère » a défilé lundi au port.");
    body("Varech", "Le principal syndicat de la police Varech a parlé lundi.");
  }

  @Test
  void commonNounsOfInstitutions() {
    String text = "Le ministère de la Mer a menti. Des camions sont dans la cour du ministère.";
    assertFalse(FoundNames.has(text, "cour du ministère"), text);
    Mention last = FoundNames.mention(text, "ministère");
    assertEquals("ministère de la Mer", last.name());
    String other = "Le ministre de la Mer a parlé, celui des Ports a ri. Le ministère se tait.";
    assertEquals("ministère de la Mer", FoundNames.mention(other, "ministère").name());
    String two = "Le ministre de la Mer a vu le ministre du Port. Le ministère se tait.";
    assertEquals("ministère", FoundNames.mention(two, "ministère").name());
    String majority = "Le gouvernement et la majorité ont parlé de la majorité des voix.";
    assertEquals(
        1, FoundNames.find(majority).stream().filter(m -> m.name().equals("majorité")).count());
    String same = "Les autorités ont menti. Ces mêmes autorités se taisent.";
    assertTrue(
        FoundNames.find(same).stream()
            .anyMatch(m -> m.whole().of(same).equals("Ces mêmes autorités")));
    assertFalse(FoundNames.has("La présidence de M. Varenko est longue.", "présidence de M"));
  }
}
