package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** Who a pronoun, a title or a description stands for. All persons and places are invented. */
class SpeakersTest {
  private static final List<String> PERSONS = List.of("Luc Arnal", "Irène Maudet", "Paul Verdier");

  private final QuotationFinder finder = new QuotationFinder();

  private List<Quotation> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (String person : PERSONS) {
      for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
        mentions.add(mention(new Span(at, at + person.length()), EntityType.PERSON, person));
      }
    }
    int street = text.indexOf("avenue des Aulnes");
    if (street >= 0) {
      mentions.add(mention(new Span(street, street + 17), EntityType.PLACE, "avenue des Aulnes"));
    }
    mentions.sort(java.util.Comparator.comparing(Mention::at));
    return finder.find(new Segmenter().segment(text), mentions);
  }

  private static Mention mention(Span at, EntityType type, String name) {
    return new Mention(
        at, at, type, Mention.Form.NAME, name, Mention.Gender.UNKNOWN, /* plural= */ false);
  }

  private static Speaker last(List<Quotation> found, String text) {
    assertFalse(found.isEmpty(), text);
    Speaker speaker = found.get(found.size() - 1).speaker();
    assertNotNull(speaker, text);
    return speaker;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Luc Arnal est venu. Sur l'avenue des Aulnes, l'officier arrête un homme. « Avancez donc », déclare-t-il. | Luc Arnal
          Luc Arnal est venu. La préfète est sortie. « Je reste ici », répond-il. | Luc Arnal
          Luc Arnal a été critiqué par Irène Maudet. « Il ment toujours », a-t-elle dit. | Irène Maudet
          Luc Arnal est venu. « Il a frappé », assène le procureur. | procureur
          Luc Arnal est venu. « Je chante demain », a dit le chanteur. | Luc Arnal
          « Nous tiendrons le pont », a dit le Premier ministre. | Premier ministre
          « La crue monte encore » : la maire Irène Maudet s'inquiète. | Irène Maudet
          « La crue monte encore », la maire Irène Maudet donne le ton. | Irène Maudet
          Luc Arnal est venu. Certains le félicitent en précisant que la crue baisse. | Certains
          « La crue monte encore », selon le groupe des bergers. | groupe des bergers
          « Le pont tiendra », a dit le maire de Valmont (Norland), Luc Arnal. | Luc Arnal
          Paul Verdier est venu. « Rien ne va », s'insurgeait Paul, un livreur. | Paul
          Luc Arnal salue le projet. « Cela nous aidera tous beaucoup. » | Luc Arnal
          """)
  void findsWhoIsMeant(String text, String name) {
    assertEquals(name, last(find(text), text).name(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon les variantes choisies, le prix pourrait monter de dix pour cent.",
        "Selon les fluctuations de la demande, le prix monte ou il baisse.",
        "Le cortège a traversé la ville, suivant un parcours qui était connu.",
      })
  void thingsThatCannotSpeakAreNoSources(String text) {
    assertEquals(List.of(), find(text));
  }

  @Test
  void aPronounThatFitsNobodyStaysOpen() {
    String text = "Luc Arnal est venu. « Nous restons là », préviennent-ils.";
    assertEquals(null, last(find(text), text).name());
  }

  @Test
  void aNetworkIsPartOfTheComplement() {
    String text = "Luc Arnal a annoncé lundi dans un post Facebook avoir « perdu un ami ».";
    List<Quotation> found = find(text);
    assertEquals(1, found.size());
    assertFalse(found.get(0).at().of(text).contains("Facebook"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          « Le pont tiendra », a déclaré à l'AFP le maire Luc Arnal. | AFP
          Luc Arnal a déclaré à Reuters que le pont tiendrait. | Reuters
          « Le pont tiendra », a dit le maire Luc Arnal, cité par Novapress. | Novapress
          """)
  void keepsWhoPassedItOn(String text, String via) {
    assertEquals(List.of(via), last(find(text), text).via(), text);
  }

  @Test
  void aVeryLongLineEnds() {
    String text = "« Le pont tiendra », a dit Luc Arnal, ".repeat(200_000 / 38 + 1);
    for (Quotation quotation : finder.find(new Segmenter().segment(text), List.of())) {
      assertTrue(quotation.at().end() <= text.length());
    }
  }

  @Test
  void speakersStandWhereTheySayInAnyText() {
    String[] parts = {
      "« Le pont tiendra »",
      ", a dit ",
      "Luc Arnal",
      "selon ",
      "la préfète",
      " que ",
      ". ",
      "\n",
      "a-t-il ajouté",
      "certains ",
      "(",
      ")",
      "à l'AFP",
      "cité par ",
      "« ",
      "Il ",
      "des Aulnes, ",
    };
    Random random = new Random(7);
    for (int round = 0; round < 400; round++) {
      StringBuilder built = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        built.append(parts[random.nextInt(parts.length)]);
      }
      String text = built.toString();
      for (Quotation quotation : find(text)) {
        assertTrue(quotation.at().end() <= text.length(), text);
        Speaker speaker = quotation.speaker();
        Span at = speaker == null ? null : speaker.at();
        if (speaker != null && at != null) {
          String words = at.of(text).replaceAll("\\s+", " ");
          assertTrue(words.endsWith(speaker.text()), text);
        }
      }
    }
  }
}
