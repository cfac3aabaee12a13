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
          « Le pont tiendra », a dit le secrétaire du parti, Paul Verdier. Luc Arnal n'est pas venu. « Je le regrette », a ajouté le député du Nord. | Paul Verdier
          Le boxeur Paul Verdier est jugé lundi. « J'ai eu peur », dit Paul Verdier. « J'ai frappé », répond le « boxeur ». | Paul Verdier
          Le boxeur Paul Verdier est jugé lundi. « J'ai eu peur », dit Paul Verdier. « J'ai frappé », répond le prévenu. | Paul Verdier
          « Le pont tiendra », a dit Paul Verdier, porte-parole du port. « La route aussi », a dit Luc Arnal, porte-parole de la mairie. Le porte-parole a précisé que la digue tiendrait. | Luc Arnal
          Luc Arnal salue le projet. « Cela nous aidera tous beaucoup. » | Luc Arnal
          « Nul n'a parlé, souffle un proche du groupe, sous couvert d'anonymat. Rien n'est sûr. » | un proche du groupe
          « Que chacun se regarde, a lancé Luc Arnal, et se demande s'il a tout donné. » | Luc Arnal
          La digue a cédé dans la nuit, a-t-on appris auprès du parquet de Valmont. | parquet de Valmont
          Huit habitants veulent partir. Luc Arnal le sait. Les deux tiers d'entre eux pensent que la digue cède. | Huit habitants
          Luc Arnal est venu. Nombre d'entre elles pensent que la digue cède. | Nombre d'entre elles
          Sept syndicats ont répondu à Luc Arnal. L'Élysée se tait. « Le port doit vivre », écrivent-ils. | Sept syndicats
          1.500 personnes défilaient à Valmont. Beaucoup réclament « un barrage plus haut ». | manifestants
          Luc Arnal est venu. La place est vide, a constaté le journaliste de Novapress. « Nous partons », a-t-il dit. | Luc Arnal
          Sa compagne, Jacqueline, présente ce soir-là - « elle a tout vu », nous confiait Irène, sa fille - est là. | Irène
          De source policière, le docker a fui. Le docker Paul Verdier est là. Il dort, selon la même source. | source policière
          « Le débat est dans la rue », estime un docker à Valmont, Luc, 59 ans. | Luc
          « Je n'ai rien dit du tout », tranche la fondatrice du mouvement Après. | fondatrice du mouvement Après
          P.V. est suspecté de vol. La porte a été forcée, selon le procureur. Le principal intéressé dit avoir dormi. | P.V.
          Luc Arnal défend la digue. « Elle tiendra tout l'hiver », estime le ministre du Port. | Luc Arnal
          Luc Arnal défend la digue. « Elle tiendra tout l'hiver », estime la ministre du Port. | ministre du Port
          Luc Arnal défend la digue. « Elle ne tient plus », réplique le ministre du Port. | ministre du Port
          Luc Arnal défend la digue. Le procureur du Val a demandé que « tout » soit dit. | procureur du Val
          Le maire Luc Arnal défend la digue. « Elle tiendra tout l'hiver », estime le ministre du Port. | ministre du Port
          Luc Arnal défend la digue. Paul Verdier aussi. La crue baisse. « Elle tiendra », estime le ministre du Port. | ministre du Port
          Luc Arnal défend la digue. Hier, l'ancien ministre du Port a dit qu'elle tiendrait « cent ans ». | Luc Arnal
          Luc Arnal défend la digue. « Elle tiendra », dit le chef de file du port. La crue baisse. La mer aussi. Rien ne bouge. « J'en réponds », dit le chef de file du port. | Luc Arnal
          Des milliers de personnes ont défilé à Valmont pour dire « non au barrage ». | manifestants
          Des centaines de femmes ont défilé à Valmont. Beaucoup réclament « un barrage plus haut ». | manifestants
          Plusieurs centaines de personnes vivent là. Beaucoup réclament « un barrage plus haut ». | Beaucoup
          Luc Arnal est venu. « Il a frappé », assène le procureur de Valmont. | procureur de Valmont
          Luc Arnal est jugé lundi. « Je regrette mes actes », a déclaré ce père de trois enfants. | Luc Arnal
          La crue monte encore, a dit un syndicat de dockers, la CDV. | CDV
          « Le pont tiendra », a dit Paul Verdier, le président de la ligue du grand port, qui a appelé « les dockers » à partir. | Paul Verdier
          Luc Arnal est venu. Le champion du Norland 2007 et 2008 des lourds a dit avoir « peur ». | Luc Arnal
          Un homme demandait que la digue tienne, a-t-on appris de source policière. | source policière
          « La digue tiendra », a dit la déléguée du syndicat à Valmont, Irène Maudet. | Irène Maudet
          « La digue tiendra », a dit la représentante de l'État dans la région, Irène Maudet. | Irène Maudet
          Les experts disent que l'eau monte, mais la maire, Irène Maudet, a dit que le pont tenait. | Irène Maudet
          Pour l'opposition, ces mots « prennent l'eau de toutes parts ». | opposition
          Pour les experts, la digue ne tiendra pas. | experts
          Le maire Luc Arnal, pour qui la digue « ne tiendra pas », est parti. | Luc Arnal
          « Le temps passait », dit Irène Maudet. À l'en croire, « le pont ne tiendra pas ». | Irène Maudet
          D'après l'agence Novapress, citant des sources proches du dossier, le pont est fermé. | des sources proches du dossier
          Le syndicat des maçons dément : rien ne prouve que la digue a cédé. | syndicat des maçons
          Luc Arnal a parlé. « Je reste ici », a répondu l'Allemand. | Luc Arnal
          Irène Maudet est venue. « Je reste ici », a répondu la quadragénaire. | Irène Maudet
          Me Irène Maudet a parlé. D'après l'avocate, le dossier est vide. | Irène Maudet
          La préfecture du Val a compté. Le pont est fermé, selon la préfecture. | préfecture du Val
          Le quotidien La Vigie a enquêté. Le pont est fermé, selon le quotidien. | La Vigie
          La direction du port a décidé de fermer le quai, annonce-t-elle dans un communiqué. | direction du port
          Un homme est mort, à indiqué à l'AFP le procureur de Valmont, Luc Arnal. | Luc Arnal
          Des sources au sein du parquet ont dit que le pont était fermé. | Des sources au sein du parquet
          Un juge enquête et, croit savoir le quotidien La Vigie, un poêle serait en cause. | La Vigie
          Un ancien élu se montre inquiet : d'après lui, « le pont ne tiendra pas ». | Un ancien élu
          Une femme accuse en pointant le fait que le pont n'était pas gardé. | Une femme
          « La crue monte encore », la maire Irène Maudet a dit. | Irène Maudet
          Le pont est fermé, la préfète du Val a dit mardi. | préfète du Val
          « La digue tiendra », a dit le chanteur et ancien maire Luc Arnal. | Luc Arnal
          « La digue tiendra », a dit le chef du parti écologiste La Vallée, Luc Arnal. | Luc Arnal
          « La digue tiendra », explique l'un d'eux, Luc Arnal. | Luc Arnal
          « La digue tiendra », assure la conservatrice, Irène Maudet. | Irène Maudet
          Le mot vient de Luc Arnal, le patron du syndicat VAL, selon qui la digue tiendra. | Luc Arnal
          La formule de son chef, selon qui « la digue tiendra », a plu. | son chef
          Irène Maudet est venue. « La crue monte encore », murmure sa fille. | sa fille
          Le procureur n'y croit guère. « La digue ne tiendra pas », a-t-il ironisé. | procureur
          Irène Maudet est venue. Nul ne sait. Le syndicat se tait. Il a dit que le pont tient. | syndicat
          Irène Maudet doute. Elle juge que rien ne va : « Sinon, la digue sera vide ». | Irène Maudet
          Luc Arnal est las. La nuit fut longue, et froide : « Je ne sais plus quoi penser ». | Luc Arnal
          Le maire Luc Arnal a réagi à la crue : / « La digue ne tiendra pas ». | Luc Arnal
          Un guide a parlé. « Nous restons ici », a ajouté un autre. | un autre
          Luc Arnal lui a présenté la note : « La digue coûtera cher », a lancé Irène Maudet. | Irène Maudet
          Luc Arnal a dénoncé un « pont trop loin », Irène Maudet (UNI) fustigeant une « digue trop basse ». | Irène Maudet
          « La digue tiendra », avait dit le jour du marché un éleveur de 34 ans. | un éleveur de 34 ans
          Les élus espèrent que le pont tiendra, a indiqué jeudi la maire, Irène Maudet. | Irène Maudet
          « La crue monte », dit Luc Arnal, 39 ans, employé au port de Valmont, pour qui le pont « ne tiendra pas ». | Luc Arnal
          « Le pont tiendra », a estimé dans le journal Le Phare le nouveau maire, Luc Arnal. | Luc Arnal
          « Le pont tiendra », a réagi sur son compte Twitter le porte-parole du port, Luc Arnal. | Luc Arnal
          « Nous partons », a dit un maçon. Un de ces voisins témoigne : « La digue a cédé d'un coup ». | Un de ces voisins
          Quelque 800 maçons, selon la préfecture, 1.500 selon le syndicat, ont défilé mardi. | préfecture
          Luc Arnal a parlé. Prudent, il a mêlé chiffres et images : « Le pont tiendra cet hiver ». | Luc Arnal
          Le maire Luc Arnal a parlé. « Nul ne dort », disent les maçons de Valmont (Norland), selon lesquels « la digue ne tiendra pas ». | maçons de Valmont
          « La digue tiendra », a dit le porte-parole du syndicat des négociants en bois (SNB), Luc Arnal. | Luc Arnal
          Luc Arnal a parlé. La digue cédera, déplore le syndicat des maçons. Celui-ci propose que « le pont soit fermé ». | syndicat des maçons
          Le pont est fermé, indiquent Luc Arnal et Irène Maudet. | Luc Arnal et Irène Maudet
          Des pancartes proclamaient : « La digue ne tiendra pas ». | manifestants
          Les mots d'ordre évoquent une crue : « La digue ne tiendra pas ». | manifestants
          Une pancarte proclamait : « La digue ne tiendra pas ». | Une pancarte
          Quand Irène Maudet parle, la salle se tait. La polémiste a affirmé que le pont tenait. | Irène Maudet
          La direction de Novapress a affirmé que le pont tenait. | direction de Novapress
          Paul Verdier et Irène Maudet ont annoncé que le pont serait fermé. | Paul Verdier et Irène Maudet
          Selon Luc Arnal et Irène Maudet, le pont sera fermé. | Luc Arnal et Irène Maudet
          P.V., 44 ans, a admis avoir ouvert la digue. « Je le regrette », a dit l'individu. | P.V.
          Irène Maudet a parlé. « La digue tiendra », a dit un maçon. La principale intéressée dit que le pont tiendra. | Irène Maudet
          Luc Arnal est venu. L'avocat Paul Verdier aussi. « Le pont tiendra », a dit le chef de l'État. | chef de l'État
          Luc Arnal a parlé mardi. « Le pont tiendra », a dit le Premier ministre. | Luc Arnal
          Le président Luc Arnal est venu. « Le pont tiendra », a dit le chef de l'État. | Luc Arnal
          Irène Maudet est venue. « Le pont tiendra », a dit l'ancienne candidate. | ancienne candidate
          Selon un groupe Facebook, la digue cédera. | un groupe Facebook
          Luc Arnal a parlé. « La digue cédera », ont dit les signataires de la lettre. « Nous demandons un pont neuf. » | signataires de la lettre
          « La digue tiendra », juge Irène Maudet. « Nul ne doit craindre la crue » au port. | Irène Maudet
          « La digue tiendra », dit Luc Arnal. Les maçons restent sur le quai. « Nous serons là toute la nuit, quoi qu'il arrive. » | Luc Arnal
          """)
  void findsWhoIsMeant(String line, String name) {
    String text = line.replace(" / ", "\n");
    assertEquals(name, last(find(text), text).name(), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Selon les variantes choisies, le prix pourrait monter de dix pour cent.",
        "Selon les fluctuations de la demande, le prix monte ou il baisse.",
        "Le cortège a traversé la ville, suivant un parcours qui était connu.",
        "Le juge, que tous avaient attendu, n'a pas commenté l'arrêt.",
        "Le maire promet d'ouvrir le pont.",
        "La taxe ne rapporte qu'environ deux milliards par an.",
        "Une page Facebook annonçant « la fin du pont » a été fermée.",
        "Il a fui avant que la digue ne cède.",
        "Il convient de rappeler aussi « l'appel des maçons », qui a pris les devants.",
      })
  void thingsThatCannotSpeakAreNoSources(String text) {
    assertEquals(List.of(), find(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          « La digue tiendra », dit Luc Arnal. Certains en rient. « Nous irons à la nage, voilà tout. »
          « La digue tiendra », dit Luc Arnal. Ce slogan a fait le tour du port : « À la mer nous irons. »
          """)
  void nobodyInParticularGoesOn(String text) {
    List<Quotation> found = find(text);
    assertEquals(null, found.get(found.size() - 1).speaker(), text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          À Valmont, la digue a cédé, selon le procureur de la ville. | procureur de Valmont
          A Arcueil, la digue a cédé. Le pont est fermé, selon la mairie de la commune. | mairie d'Arcueil
          La route de Valmont est fermée, selon le procureur de la ville. | procureur de la ville
          """)
  void theTownIsTheOneNamedBefore(String text, String name) {
    List<Mention> mentions = new ArrayList<>();
    for (String town : List.of("Valmont", "Arcueil")) {
      int at = text.indexOf(town);
      if (at >= 0) {
        mentions.add(mention(new Span(at, at + town.length()), EntityType.PLACE, town));
      }
    }
    List<Quotation> found = finder.find(new Segmenter().segment(text), mentions);
    assertEquals(name, last(found, text).name(), text);
  }

  @Test
  void theReportersWordsAreNoPartOfTheQuotation() {
    String text = "« Nul n'a parlé, souffle un témoin, sous couvert d'anonymat. Rien n'est sûr. »";
    List<Quotation> found = find(text);
    assertEquals(
        List.of("Nul n'a parlé", "Rien n'est sûr."),
        found.stream().map(quotation -> quotation.at().of(text)).toList());
  }

  @Test
  void eachParagraphThatOpensWithAMarkIsAQuotation() {
    String text = "« Nous partons demain.\n\n« Nous reviendrons », a dit Irène Maudet.";
    List<Quotation> found = find(text);
    assertEquals(
        List.of("Nous partons demain.", "Nous reviendrons"),
        found.stream().map(quotation -> quotation.at().of(text)).toList());
    assertEquals("Irène Maudet", last(found.subList(0, 1), text).name());
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
          Selon l'agence Novapress, citant le maire, le pont tiendra. | Novapress
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
