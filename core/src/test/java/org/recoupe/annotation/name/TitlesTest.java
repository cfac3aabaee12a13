package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;

/** Titles around names, and names that the model misses. */
class TitlesTest {
  @Test
  void aPartyMayStandInsideATitle() {
    String text = "Hier, le député LR de la Somme Paul Varenko a parlé à la presse.";
    assertEquals(
        "le député LR de la Somme Paul Varenko",
        FoundNames.mention(text, "Paul Varenko").whole().of(text));
    String bracket = "Hier, la maire (PS) de Vannes Jeanne Varenko a parlé à la presse.";
    assertEquals(
        "la maire (PS) de Vannes Jeanne Varenko",
        FoundNames.mention(bracket, "Jeanne Varenko").whole().of(bracket));
  }

  @Test
  void aSecretaryMayStandBesideAMinister() {
    String text = "Hier, le secrétaire d'État auprès du ministre de l'Intérieur, Luc Arnal, a ri.";
    assertTrue(
        FoundNames.mention(text, "Luc Arnal")
            .whole()
            .of(text)
            .startsWith("le secrétaire d'État auprès"));
  }

  @Test
  void theInnerTitleIsOfASurnameAlone() {
    String text = "Hier, Jeanne Morvan, le porte-parole du ministre Varenko, a parlé.";
    assertEquals("ministre Varenko", FoundNames.mention(text, "Varenko").whole().of(text));
  }

  @Test
  void agesStandBetweenNamesAndWhatIsSaidOfThem() {
    String text =
        "« Je reste », a dit Paul Varenko, 42 ans, infirmier de nuit. Luc Arnal,"
            + " étudiant de 23 ans, aussi.";
    assertEquals("Luc Arnal", FoundNames.mention(text, "étudiant").name());
  }

  @Test
  void oneOfSeveralIsOne() {
    String text = "Hier, Paul Varenko, l'un des conseillers du ministère, a parlé à Jeanne.";
    assertEquals("Paul Varenko", FoundNames.mention(text, "conseillers du ministère").name());
  }

  @Test
  void formsOfAddressAreNoPartOfAName() {
    String text = "Selon M. Bellot, tout va bien. François Bellot est parti.";
    assertFalse(FoundNames.has(text, "M. Bellot"), FoundNames.find(text).toString());
  }

  @Test
  void participlesAreNoTitles() {
    String text = "Les élus ont accusé Emmanuel Varenko de mentir.";
    assertEquals("Emmanuel Varenko", FoundNames.mention(text, "Emmanuel Varenko").whole().of(text));
  }

  @Test
  void squaresArePlaces() {
    String text = "Ils sont réunis place Varenne puis sur la place du Capitole, à midi.";
    assertEquals(EntityType.PLACE, FoundNames.mention(text, "place Varenne").type());
    assertEquals(EntityType.PLACE, FoundNames.mention(text, "place du Capitole").type());
    String other = "Il a parlé hier matin de la place de l'État.";
    assertFalse(FoundNames.has(other, "place de l'État"), FoundNames.find(other).toString());
  }

  @Test
  void roadsStandBehindAnArticle() {
    String text = "Les camions sont bloqués sur la N99 à hauteur de Vannes.";
    assertEquals(EntityType.PLACE, FoundNames.mention(text, "N99").type());
  }

  @Test
  void knownOrganisationsAreFoundWhereverTheyStand() {
    assertEquals(
        EntityType.ORGANISATION,
        FoundNames.mention("Invité de franceinfo mardi, il a ri.", "franceinfo").type());
  }

  @Test
  void aSiteOfATownIsNotTheTown() {
    String text = "Le site de Vannes est fermé. Il visite la province de Hainaut.";
    assertEquals("Vannes", FoundNames.mention(text, "Vannes").whole().of(text));
    assertEquals("la province de Hainaut", FoundNames.mention(text, "Hainaut").whole().of(text));
  }

  @Test
  void complementsEndWithAName() {
    String text = "Devant le tribunal correctionnel de Vannes des peines ont été requises.";
    assertTrue(
        FoundNames.has(text, "tribunal correctionnel de Vannes"), FoundNames.find(text).toString());
    String verb = "Il presse le gouvernement de poursuivre la réforme.";
    assertFalse(
        FoundNames.has(verb, "gouvernement de poursuivre"), FoundNames.find(verb).toString());
  }

  @Test
  void anOppositionToSomethingIsNoBody() {
    assertFalse(FoundNames.has("Il a dit l'opposition à la réforme.", "opposition"));
    assertTrue(FoundNames.has("Il a écouté l'opposition. Elle crie.", "opposition"));
  }
}
