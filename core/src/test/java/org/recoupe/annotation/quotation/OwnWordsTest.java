package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** What of a sentence is the reporter's own. All persons and places are invented. */
class OwnWordsTest {
  private static final List<String> PERSONS = List.of("Luc Arnal", "Irène Maudet", "Paul Verdier");

  private final QuotationFinder finder = new QuotationFinder();

  private List<Quotation> find(String text) {
    List<Mention> mentions = new ArrayList<>();
    for (String person : PERSONS) {
      for (int at = text.indexOf(person); at >= 0; at = text.indexOf(person, at + 1)) {
        Span span = new Span(at, at + person.length());
        mentions.add(
            new Mention(
                span,
                span,
                EntityType.PERSON,
                Mention.Form.NAME,
                person,
                Mention.Gender.UNKNOWN,
                /* plural= */ false));
      }
    }
    mentions.sort(Comparator.comparing(Mention::at));
    return finder.find(new Segmenter().segment(text), mentions);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le ministre Luc Arnal a prôné mardi le « dialogue » pour convaincre les dockers. | le « dialogue | Luc Arnal
          Luc Arnal a déploré la « casse » au troisième jour de la grève. | la « casse | Luc Arnal
          Luc Arnal a dénoncé une « violence folle » lors de l'« acte II » des dockers. | une « violence folle | Luc Arnal
          Luc Arnal a réclamé un « geste » pour reconstruire la digue. | un « geste » pour reconstruire la digue | Luc Arnal
          Luc Arnal maintient « le cap » de la ville, notamment ses tarifs élevés. | le cap » de la ville, notamment ses tarifs élevés | Luc Arnal
          Luc Arnal a jugé « préoccupant » le fait que la digue ait cédé. | préoccupant » le fait que la digue ait cédé | Luc Arnal
          Les marins se disent excédés par la politique fiscale et sociale du maire. | excédés par la politique fiscale et sociale du maire | marins
          Luc Arnal a dit que la digue avait tenu, mais les caves de la ville sont inondées. | la digue avait tenu | Luc Arnal
          Luc Arnal a dit que la digue tenait, mais, face à la crue, le maire a fermé le pont. | la digue tenait | Luc Arnal
          Luc Arnal a dit que la digue tenait, mais que les caves étaient inondées. | la digue tenait, mais que les caves étaient inondées | Luc Arnal
          Luc Arnal a dit que la digue tiendrait, mais le pont serait fermé. | la digue tiendrait, mais le pont serait fermé | Luc Arnal
          Luc Arnal a dit que la ville devait céder à Valmont, sa plus proche voisine du nord. | la ville devait céder à Valmont | Luc Arnal
          Luc Arnal a dit que la digue avait cédé, également visible de la route. | la digue avait cédé | Luc Arnal
          Le ministère du Port a déploré des pillages qui ont fait dix blessés. | des pillages qui ont fait dix blessés | ministère du Port
          Trois marins ont affirmé avoir vu la crue et ils vont porter plainte. | avoir vu la crue | Trois marins
          La préfète estime à 300 le nombre des marcheurs et elle a arrêté dix marins. | 300 le nombre des marcheurs | préfète
          Luc Arnal se décrit comme « très patient ». | très patient | Luc Arnal
          Il aurait, selon lui, fermé le pont, a déclaré l'avocate Irène Maudet. | Il aurait, selon lui, fermé le pont | Irène Maudet
          Il aurait fermé le pont, a déclaré son avocat Me Karim al-Varani. | Il aurait fermé le pont | Karim al-Varani
          La confiance est au plus bas, selon une enquête d'un institut de recherches sociales, le Sociopol. | La confiance est au plus bas | Sociopol
          « Nous partons tous », a dit un couple de dockers, Luc Arnal et sa compagne Irène Maudet. | Nous partons tous | Luc Arnal et Irène Maudet
          Les quelque 300 femmes « dockers en vert » criaient : « Le port est à nous tous ». | Le port est à nous tous | manifestants
          « Le pont est fermé », est-il précisé dans un communiqué. | Le pont est fermé | un communiqué
          « La digue a tenu », a dit le maire de Valmont et ex-député du Nord Luc Arnal. | La digue a tenu | Luc Arnal
          Paul Verdier a parlé lundi. La grenade a explosé aux pieds de Luc Arnal, a précisé l'intéressé. | La grenade a explosé aux pieds de Luc Arnal | Luc Arnal
          """)
  void onlyWhatWasSaidIsQuoted(String text, String content, String speaker) {
    List<Quotation> found = find(text);
    assertEquals(1, found.size(), text + found);
    Quotation quotation = found.get(0);
    assertEquals(content, quotation.at().of(text));
    assertEquals(speaker, Objects.requireNonNull(quotation.speaker()).name());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le pont a été fermé par les gendarmes, a constaté un journaliste de Novapress.",
        "Le pont a été fermé par les gendarmes, a-t-on constaté sur place.",
        "Le pont a été fermé par les gendarmes, a constaté Reuters.",
        "Une photographe de Novapress a constaté que le pont était fermé.",
        "Des milliers de marins se sont déclarés comme « participants » à la marche.",
        "Le maire a déploré les pillages de la nuit.",
        "Le parc, nommé d'après un « amiral de la ville », est fermé depuis lundi.",
        "Une page intitulée « Le port est à nous tous », suivie par cent marins, a été fermée."
      })
  void nobodySaysWhatTheReporterSaw(String text) {
    assertTrue(find(text).isEmpty(), text + find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Au port, où l'on vit « dans la peur » et « sans aide », « la digue a cédé au pire moment », a regretté Luc Arnal. | Au port, où l'on vit « dans la peur » et « sans aide | la digue a cédé au pire moment
          « Moi, je viens pour mes filles, ajoutait cette voisine venue elle aussi du nord. C'est pour elles que je me bats. » | Moi, je viens pour mes filles | C'est pour elles que je me bats.
          Luc Arnal a déploré des pillages de nuit : « Nous ne pouvons plus vivre ici ». | des pillages de nuit | Nous ne pouvons plus vivre ici
          """)
  void twoPiecesAreTwoQuotations(String text, String first, String second) {
    List<Quotation> found = find(text);
    assertEquals(2, found.size(), text + found);
    assertEquals(first, found.get(0).at().of(text));
    assertEquals(second, found.get(1).at().of(text));
    assertEquals(
        Objects.requireNonNull(found.get(0).speaker()).name(),
        Objects.requireNonNull(found.get(1).speaker()).name());
  }

  @Test
  void aQuotedHeadingOfItsOwnLineIsNotOfWhoSpokeLast() {
    String heading = "Il y a une différence de vue entre le port et la ville qui dure";
    String said = "« Le pont est fermé pour longtemps », a dit Luc Arnal.\n";
    String text = said + "« " + heading + " »\nLe port a rouvert lundi.";
    List<Quotation> found = find(text);
    assertEquals(2, found.size(), text + found);
    assertEquals(heading, found.get(1).at().of(text));
    assertNull(found.get(1).speaker());
  }
}
