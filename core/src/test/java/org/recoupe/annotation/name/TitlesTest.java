package org.recoupe.annotation.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.text.Segmenter;

/** Titles around names, and names that the model misses. */
class TitlesTest {
  private static final NameFinder FINDER = new NameFinder();
  private final Segmenter segmenter = new Segmenter();

  private List<Mention> find(String text) {
    return FINDER.find(segmenter.segment(text));
  }

  private Mention mention(String text, String words) {
    return find(text).stream()
        .filter(m -> m.at().of(text).equals(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + find(text)));
  }

  private boolean has(String text, String words) {
    return find(text).stream().anyMatch(m -> m.at().of(text).equals(words));
  }

  @Test
  void aPartyMayStandInsideATitle() {
    String text = "Hier, le député LR de la Somme Paul Varenko a parlé à la presse.";
    assertEquals(
        "le député LR de la Somme Paul Varenko", mention(text, "Paul Varenko").whole().of(text));
    String bracket = "Hier, la maire (PS) de Vannes Jeanne Varenko a parlé à la presse.";
    assertEquals(
        "la maire (PS) de Vannes Jeanne Varenko",
        mention(bracket, "Jeanne Varenko").whole().of(bracket));
  }

  @Test
  void aSecretaryMayStandBesideAMinister() {
    String text = "Hier, le secrétaire d'État auprès du ministre de l'Intérieur, Luc Arnal, a ri.";
    assertTrue(
        mention(text, "Luc Arnal").whole().of(text).startsWith("le secrétaire d'État auprès"));
  }

  @Test
  void theInnerTitleIsOfASurnameAlone() {
    String text = "Hier, Jeanne Morvan, le porte-parole du ministre Varenko, a parlé.";
    assertEquals("ministre Varenko", mention(text, "Varenko").whole().of(text));
  }

  @Test
  void agesStandBetweenNamesAndWhatIsSaidOfThem() {
    String text =
        "« Je reste », a dit Paul Varenko, 42 ans, infirmier de nuit. Luc Arnal,"
            + " étudiant de 23 ans, aussi.";
    assertEquals("Luc Arnal", mention(text, "étudiant").name());
  }

  @Test
  void oneOfSeveralIsOne() {
    String text = "Hier, Paul Varenko, l'un des conseillers du ministère, a parlé à Jeanne.";
    assertEquals("Paul Varenko", mention(text, "conseillers du ministère").name());
  }

  @Test
  void formsOfAddressAreNoPartOfAName() {
    String text = "Selon M. Bellot, tout va bien. François Bellot est parti.";
    assertFalse(has(text, "M. Bellot"), find(text).toString());
  }

  @Test
  void participlesAreNoTitles() {
    String text = "Les élus ont accusé Emmanuel Varenko de mentir.";
    assertEquals("Emmanuel Varenko", mention(text, "Emmanuel Varenko").whole().of(text));
  }

  @Test
  void squaresArePlaces() {
    String text = "Ils sont réunis place Varenne puis sur la place du Capitole, à midi.";
    assertEquals(EntityType.PLACE, mention(text, "place Varenne").type());
    assertEquals(EntityType.PLACE, mention(text, "place du Capitole").type());
    String other = "Il a parlé hier matin de la place de l'État.";
    assertFalse(has(other, "place de l'État"), find(other).toString());
  }

  @Test
  void roadsStandBehindAnArticle() {
    String text = "Les camions sont bloqués sur la N99 à hauteur de Vannes.";
    assertEquals(EntityType.PLACE, mention(text, "N99").type());
  }

  @Test
  void knownOrganisationsAreFoundWhereverTheyStand() {
    assertEquals(
        EntityType.ORGANISATION,
        mention("Invité de franceinfo mardi, il a ri.", "franceinfo").type());
  }

  @Test
  void aSiteOfATownIsNotTheTown() {
    String text = "Le site de Vannes est fermé. Il visite la province de Hainaut.";
    assertEquals("Vannes", mention(text, "Vannes").whole().of(text));
    assertEquals("la province de Hainaut", mention(text, "Hainaut").whole().of(text));
  }

  @Test
  void complementsEndWithAName() {
    String text = "Devant le tribunal correctionnel de Vannes des peines ont été requises.";
    assertTrue(has(text, "tribunal correctionnel de Vannes"), find(text).toString());
    String verb = "Il presse le gouvernement de poursuivre la réforme.";
    assertFalse(has(verb, "gouvernement de poursuivre"), find(verb).toString());
  }

  @Test
  void anOppositionToSomethingIsNoBody() {
    assertFalse(has("Il a dit l'opposition à la réforme.", "opposition"));
    assertTrue(has("Il a écouté l'opposition. Elle crie.", "opposition"));
  }
}
