package org.recoupe.crosscheck.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.crosscheck.Entity;

/** What reports call organisations and places beside their names. */
class ThingsTest {
  private static List<String> forms(String name, String... texts) {
    return LinkedStory.named(name, texts).variants();
  }

  @Test
  void whatABodyIsSaidToBeIsAFormOfIt() {
    assertTrue(
        forms(
                "Greenpeace",
                "Hier, Greenpeace, la plus vieille association du port, a fermé ses bureaux.")
            .contains("la plus vieille association du port"));
    assertTrue(
        forms("Greenpeace", "Dans le port, Greenpeace, l'association des marins verts, a parlé.")
            .contains("l'association des marins verts"));
    assertFalse(
        forms("Greenpeace", "Dans le port, Greenpeace, l'association des marins, la mairie et moi.")
            .contains("l'association des marins"));
    assertTrue(
        forms("Ipsos", "Selon un institut de sondages du continent, Ipsos, le port se vide.")
            .contains("un institut de sondages du continent"));
  }

  @Test
  void whatStandsBeforeABracketedAcronymIsItsLongForm() {
    List<String> forms =
        forms("UMP", "Le patron de la fédération des marins du port (UMP) a parlé lundi.");
    assertTrue(forms.contains("la fédération des marins du port"), forms.toString());
    assertTrue(forms.contains("fédération des marins du port (UMP)"), forms.toString());
    forms = forms("Agence France-Presse", "C'est la fédération des marins du port (AFP).");
    assertFalse(forms.contains("la fédération des marins du port"), forms.toString());
  }

  @Test
  void aGovernmentIsTheOneOfItsCountryHoweverItIsCalled() {
    Entity italy =
        LinkedStory.named(
            "gouvernement italien",
            "Le gouvernement italien a parlé. Le gouvernement populiste italien a ri. Le"
                + " gouvernement de Rome se tait. Le gouvernement italien dort.");
    assertTrue(
        italy
            .variants()
            .containsAll(
                List.of(
                    "gouvernement italien",
                    "gouvernement populiste italien",
                    "gouvernement de Rome")),
        italy.toString());
    String france = "En France, à Lyon, en France, de la France, pour la France, tout va bien.";
    Entity own =
        LinkedStory.named(
            "gouvernement français",
            france + " Le gouvernement a parlé. Le gouvernement italien a souri.");
    assertFalse(own.variants().contains("gouvernement italien"), own.toString());
  }

  @Test
  void partsOfAStateAreOfItsCountry() {
    String text =
        "En France, à Rennes, en Bretagne, en Corse, en Alsace et en France, le gouvernement dort.";
    assertEquals("gouvernement français", LinkedStory.named("gouvernement français", text).name());
  }

  @Test
  void thePresidentialPalaceIsTheOneThatTheStoryNames() {
    String france = "En France, en France, en France et en France, l'Élysée se tait. ";
    assertTrue(
        forms("Élysée", france + "Le palais présidentiel dort.")
            .contains("Le palais présidentiel"));
    assertFalse(
        forms("Élysée", france + "Le palais présidentiel belge dort.")
            .contains("Le palais présidentiel"));
  }

  @Test
  void anAccountBehindAPostIsOfItsAuthor() {
    assertTrue(
        forms("Jeanne Varenko", "Jeanne Varenko rit. Un mot.— Jeanne Varenko (@jvk) 5 mai 2018")
            .contains("@jvk"));
  }

  @Test
  void fameDoesNotChangeAName() {
    List<String> forms = forms("Louvre", "Ils vont vers le célèbre Louvre, le musée de Paris.");
    assertTrue(forms.contains("le célèbre Louvre"), forms.toString());
  }

  @Test
  void theMajorityIsThatOfTheGovernmentOrOfAVote() {
    String france =
        "En France, en France, en France et en France, la majorité présidentielle rit. ";
    String name = "majorité présidentielle";
    assertTrue(forms(name, france + "La majorité a répondu.").contains("La majorité"));
    assertFalse(forms(name, france + "La majorité des élus dort.").contains("La majorité"));
    assertFalse(forms(name, france + "La majorité absolue suffit.").contains("La majorité"));
  }

  @Test
  void aMotorwayMayHaveTwoNumbers() {
    List<String> forms = forms("autoroute A98", "On bloque l'autoroute A98/E99 près du port.");
    assertTrue(forms.contains("A98/E99"), forms.toString());
  }

  @Test
  void aSummitIsCalledByWhoMeets() {
    List<String> forms = forms("sommet du G20", "Il rentre du sommet du G20 de lundi.");
    assertTrue(forms.contains("sommet du G20"), forms.toString());
  }

  @Test
  void anAcronymThatNobodyKnowsIsOfTheNameBeforeIt() {
    List<String> forms =
        forms(
            "Fédération nationale des marins",
            "La Fédération nationale des marins (Famar) a parlé. La Famar dort.");
    assertTrue(forms.contains("Famar"), forms.toString());
    assertFalse(
        forms(
                "Fédération nationale des marins",
                "La Fédération nationale des marins (CGT) a parlé. La CGT dort.")
            .contains("CGT"));
  }

  @Test
  void housesStandForTheirMinistries() {
    String france = "En France, en France, en France et en France, tout va. ";
    List<String> forms =
        forms(
            "ministère des Affaires étrangères",
            france + "Le ministère des Affaires étrangères a parlé. Le Quai d'Orsay a souri.");
    assertTrue(forms.contains("Quai d'Orsay"), forms.toString());
  }

  @Test
  void theMinisterOfACountryIsTheOneNamedLastWhoMayBe() {
    List<String> forms =
        forms(
            "Paul Varenko",
            "Le ministre de l'Intérieur, Paul Varenko, a parlé. Puis le ministre italien de"
                + " l'Intérieur est parti.");
    assertTrue(forms.contains("le ministre italien de l'Intérieur"), forms.toString());
    forms =
        forms(
            "Paul Varenko",
            "Le ministre de l'Intérieur, Paul Varenko, a parlé. Puis le ministre italien du"
                + " Travail est parti.");
    assertFalse(forms.contains("le ministre italien du Travail"), forms.toString());
  }

  @Test
  void theKindOfAChannelMayBeSaidAgain() {
    List<String> forms =
        forms("BFMTV", "La chaîne privée BFMTV a parlé lundi. Hier, la chaîne privée a menti.");
    assertTrue(forms.contains("la chaîne privée"), forms.toString());
  }

  @Test
  void doubleNamesOfPlacesAreSureWhereverTheyStand() {
    String text = "Ils marchaient sur les Champs-Élysées puis sous l'Arc de Triomphe.";
    assertTrue(forms("Champs-Élysées", text).contains("Champs-Élysées"));
  }
}
