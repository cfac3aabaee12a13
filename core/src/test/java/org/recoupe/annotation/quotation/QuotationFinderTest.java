package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Segmenter;

/** All persons and places are invented. */
class QuotationFinderTest {
  private final QuotationFinder finder = new QuotationFinder();

  private List<Quotation> find(String text) {
    return finder.find(new Segmenter().segment(text), List.of());
  }

  private static String name(Quotation quotation) {
    Speaker speaker = quotation.speaker();
    assertNotNull(speaker);
    return String.valueOf(speaker.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          « Le pont tiendra », a déclaré le maire Paul Verdier. | Le pont tiendra | DIRECT | Paul Verdier
          “Le pont tiendra”, a dit à Novapress Paul Verdier, 61 ans. | Le pont tiendra | DIRECT | Paul Verdier
          "Le pont tiendra" assure M. Verdier. | Le pont tiendra | DIRECT | Verdier
          «Le pont tiendra !» s'est exclamée Irène Maudet. | Le pont tiendra ! | DIRECT | Irène Maudet
          Le préfet du Val, Luc Arnal, a indiqué lundi que le pont tiendrait. | le pont tiendrait | INDIRECT | Luc Arnal
          Selon la préfecture, le pont est fermé. | le pont est fermé | INDIRECT | préfecture
          Mais le pont est fermé, a précisé la gendarmerie. | le pont est fermé | INDIRECT | gendarmerie
          Le pont est fermé, selon une source policière. | Le pont est fermé | INDIRECT | une source policière
          Il y aurait « beaucoup de blessés », a estimé Irène Maudet. | Il y aurait « beaucoup de blessés | MIXED | Irène Maudet
          Irène Maudet a dénoncé des « actes odieux ». | des « actes odieux | MIXED | Irène Maudet
          Le maire Paul Verdier a répondu : « Jamais. » | Jamais. | DIRECT | Paul Verdier
          Paul Verdier dit avoir prévenu la préfecture. | avoir prévenu la préfecture | INDIRECT | Paul Verdier
          Le maire Paul Verdier a promis de rouvrir le pont. | rouvrir le pont | INDIRECT | Paul Verdier
          Paul Verdier a déclaré, lui aussi, que le pont tiendrait. | le pont tiendrait | INDIRECT | Paul Verdier
          La mer, assure la ministre Irène Maudet, est une voisine. | La mer, assure la ministre Irène Maudet, est une voisine | INDIRECT | Irène Maudet
          Le pont lui coûtait, disait-elle, un mois de travail. | Le pont lui coûtait, disait-elle, un mois de travail | INDIRECT | null
          La scierie rouvrira lundi, a annoncé Irène Maudet. | La scierie rouvrira lundi | INDIRECT | Irène Maudet
          Le conseil double sa mise, a annoncé Irène Maudet. | Le conseil double sa mise | INDIRECT | Irène Maudet
          Une bonne nouvelle pour la vallée, a estimé Irène Maudet. | Une bonne nouvelle pour la vallée | INDIRECT | Irène Maudet
          Le pont est fermé, peste Irène Maudet. | Le pont est fermé | INDIRECT | Irène Maudet
          Dans la vallée, « on attend les secours », a lancé une riveraine. | on attend les secours | DIRECT | une riveraine
          Irène Maudet a pour sa part souhaité que le pont rouvre. | le pont rouvre | INDIRECT | Irène Maudet
          Paul Verdier a dit craindre « une grande crue ». | craindre « une grande crue | MIXED | Paul Verdier
          2500 habitants disaient vouloir quitter la vallée et 300 familles étaient parties. | vouloir quitter la vallée | INDIRECT | 2500 habitants
          Nombre d'entre eux se disent déterminés. Selon la mairie, le pont tiendra. | le pont tiendra | INDIRECT | mairie
          A Valmont, Irène Maudet, 40 ans, « mère isolée », a expliqué être sans travail. | être sans travail | INDIRECT | Irène Maudet
          Pour Irène, une riveraine de 19 ans, « le pont tiendra ». | le pont tiendra | DIRECT | Irène
          Le pont tiendra, a dit l'avocat de M. Verdier. | Le pont tiendra | INDIRECT | avocat de M. Verdier
          Il y a dix blessés, selon des chiffres officiels contestés par les dockers. | Il y a dix blessés | INDIRECT | des chiffres officiels contestés
          Il y a dix blessés, selon un décompte établi mardi par l'ONG Valmetric. | Il y a dix blessés | INDIRECT | ONG Valmetric
          C'est là qu'il faudrait, selon la mairie, trouver la cause de la crue qui a tout emporté. | C'est là qu'il faudrait, selon la mairie, trouver la cause de la crue qui a tout emporté | INDIRECT | mairie
          Paul Verdier a estimé que le pont « tiendra », une déclaration que les riverains contestent. | le pont « tiendra | MIXED | Paul Verdier
          """)
  void readsWhoSaidWhat(String text, String words, Quotation.Kind kind, String speaker) {
    List<Quotation> found = find(text);
    assertEquals(1, found.size(), text);
    assertEquals(words, found.get(0).at().of(text));
    assertEquals(kind, found.get(0).kind());
    assertEquals(speaker, name(found.get(0)));
  }

  @Test
  void anObjectEndsBeforeTheNextCue() {
    List<Quotation> found =
        find(
            "Irène Maudet a dénoncé des « actes odieux » et promet une « réponse ferme » du port.");
    assertEquals(2, found.size());
    found.forEach(quotation -> assertEquals("Irène Maudet", name(quotation)));
  }

  @Test
  void pronounsAndTitlesGoBackToTheSpeaker() {
    String text =
        """
        « Le pont tiendra », a assuré la préfète du Val, Odile Castel.
        « Nous veillons », a-t-elle ajouté. Selon elle, la crue est passée.
        « Rien ne presse », a conclu la préfète.
        """;
    List<Quotation> found = find(text);
    assertEquals(4, found.size());
    found.forEach(quotation -> assertEquals("Odile Castel", name(quotation)));
  }

  @Test
  void descriptionsOfTwoPersonsStayApart() {
    String text =
        """
        Le président de la Valmétrie, Luc Arnal, a reçu le président du Norland, Ivo Brandt.
        « La paix est proche », a dit le président du Norland.
        « Je le souhaite », a répondu le président de la Valmétrie.
        """;
    List<Quotation> found = find(text);
    assertEquals(List.of("Ivo Brandt", "Luc Arnal"), found.stream().map(q -> name(q)).toList());
  }

  @Test
  void namesInQuotationMarksAreNoQuotations() {
    assertEquals(
        List.of(),
        find("Les « bonnets verts » ont défilé avec les « bonnets verts » de la vallée hier."));
  }

  @Test
  void reportersTellWhatTheySaw() {
    assertTrue(
        find("La place était vide à midi, a constaté un journaliste de Novapress.").isEmpty());
  }

  @Test
  void aMissingMarkDoesNotShiftTheRest() {
    String text =
        "Peu de monde\", c'est \"un échec\", a dit Paul Verdier. "
            + "\"Nous reviendrons demain\", a-t-il promis.";
    List<Quotation> found = find(text);
    assertEquals("Nous reviendrons demain", found.get(found.size() - 1).at().of(text));
  }

  @Test
  void aQuotationRunsOverParagraphs() {
    String text = "« Nous partons.\n\n» Nous reviendrons », a dit Irène Maudet.";
    List<Quotation> found = find(text);
    assertEquals(1, found.size());
    assertEquals("Irène Maudet", name(found.get(0)));
    assertTrue(found.get(0).at().of(text).startsWith("Nous partons."));
  }

  @Test
  void innerMarksStayInside() {
    String text = "« Ils chantent “Vive la vallée” chaque soir », a raconté Irène Maudet.";
    List<Quotation> found = find(text);
    assertEquals(1, found.size());
    assertEquals("Ils chantent “Vive la vallée” chaque soir", found.get(0).at().of(text));
  }

  @Test
  void twoCuesInOneSentence() {
    String text =
        "« La digue tiendra », a dit Irène Maudet, ajoutant que les secours étaient prêts.";
    List<Quotation> found = find(text);
    assertEquals(2, found.size());
    assertEquals("les secours étaient prêts", found.get(1).at().of(text));
    assertEquals("Irène Maudet", name(found.get(1)));
  }

  @Test
  void spansLieInTheTextInOrderAndApart() {
    String[] pieces = {
      "« ",
      " »",
      "“",
      "”",
      "\"",
      "''",
      "a dit ",
      "selon ",
      "le maire",
      ", ",
      ". ",
      "\n\n",
      "que ",
      "Paul Verdier",
      "a-t-il ajouté",
      " : ",
      "il pleut",
      "– ",
      "l’un d’eux ",
      "et "
    };
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
        if (random.nextBoolean()) {
          text.append(' ');
        }
      }
      int last = 0;
      for (Quotation quotation : find(text.toString())) {
        assertTrue(quotation.at().start() >= last, text::toString);
        assertTrue(quotation.at().end() <= text.length());
        assertTrue(!quotation.at().of(text).isBlank());
        last = quotation.at().end();
      }
    }
  }

  @Test
  void badInputGivesNothing() {
    assertEquals(List.of(), find(""));
    assertEquals(List.of(), find("\"".repeat(20_000)));
    assertEquals(List.of(), find("«".repeat(20_000)));
    assertEquals(List.of(), find("» ".repeat(20_000)));
    assertEquals(List.of(), find("12 345 ".repeat(20_000)));
    assertNotNull(find("selon ".repeat(20_000)));
    assertNotNull(find("a dit le maire, ".repeat(20_000)));
  }

  @Test
  void oneMarkMayCloseAQuotationAndTheOneAround() {
    String text =
        "Jeanne Varenne dit ne pas être « la voix des « papetiers ». « Les machines tourneront »,"
            + " a ajouté Jeanne Varenne. « On verra », a répondu le préfet.";
    List<String> words = find(text).stream().map(found -> found.at().of(text)).toList();
    assertTrue(words.contains("Les machines tourneront"), words.toString());
    assertTrue(words.contains("On verra"), words.toString());
  }
}
