package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Segmenter;

/** What a cue reports and where it ends. All persons and places are invented. */
class ReportedContentTest {
  private final QuotationFinder finder = new QuotationFinder();

  private List<Quotation> find(String text) {
    return finder.find(new Segmenter().segment(text), List.of());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Les dockers ont défilé pour réclamer sa « libération ». | sa « libération | dockers
          Paul Verdier a salué le plan et averti que le pont fermerait. | le pont fermerait | Paul Verdier
          Paul Verdier a, en particulier, dénoncé des « attaques de nuit ». | des « attaques de nuit | Paul Verdier
          Le syndicat dénonce des retards, ainsi que « des élus malmenés ». | des retards, ainsi que « des élus malmenés | syndicat
          Le groupe Valbrune a annoncé porter plainte. | porter plainte | Valbrune
          Les marins ont annoncé leur intention de quitter le port. | leur intention de quitter le port | marins
          Taxant le gouvernement d'« amateurisme », le sénateur Paul Verdier a quitté la salle. | le gouvernement d'« amateurisme | Paul Verdier
          Irène Maudet salue « des progrès » du port. | des progrès » du port | Irène Maudet
          Irène Maudet réclame, comme d'autres, la « fermeture » du port. | la « fermeture » du port | Irène Maudet
          Irène Maudet a dit que le pont fermerait, comme demandé par la préfecture. | le pont fermerait | Irène Maudet
          Irène Maudet nie avoir vu la crue comme le prétend Paul Verdier. | avoir vu la crue | Irène Maudet
          Irène Maudet a affirmé que « le pont sera fermé », une allusion à la crue. | le pont sera fermé | Irène Maudet
          Le pont est utile à tous, selon plusieurs sondages. | Le pont est utile à tous | plusieurs sondages
          Cette étude montre que le pont est utile. | le pont est utile | Cette étude
          La préfète estime à 300 le nombre des sinistrés. | 300 le nombre des sinistrés | préfète
          L'avocate viendra à la barre confirmer que le pont était ouvert. | le pont était ouvert | avocate
          L'appel du syndicat des dockers, premier du port, qui a invité ses membres à « tenir bon ». | tenir bon | syndicat des dockers
          Le maire, Paul Verdier, a demandé hier au préfet, Luc Arnal, de rouvrir le pont. | rouvrir le pont | Paul Verdier
          Irène Maudet se dit prête à quitter le port. | prête à quitter le port | Irène Maudet
          Les marins se disent prêts à quitter le port. | prêts à quitter le port | marins
          Irène Maudet réfute l'idée que le pont soit condamné. | le pont soit condamné | Irène Maudet
          Irène Maudet a fait savoir, d'un ton sans réplique, que le pont fermerait. | le pont fermerait | Irène Maudet
          La police demande aux riverains de ne pas sortir. | ne pas sortir | police
          Irène Maudet a critiqué les plans du maire les jugeant « tardifs ». | tardifs | Irène Maudet
          Les marins ont lu les plans et les jugent « tardifs » ou « vains ». | tardifs » ou « vains | marins
          Irène Maudet appelle à « revenir » lundi au port. | revenir » lundi au port | Irène Maudet
          Irène Maudet a parlé avant de rire et de dire que le pont tiendrait. | le pont tiendrait | Irène Maudet
          Avec 300 camions dans la rue, selon la police, le port a fermé. | 300 camions dans la rue | police
          La préfète annonce 300 camions dans la rue. | 300 camions dans la rue | préfète
          D'après la zone de police, le pont est fermé. | le pont est fermé | zone de police
          Cette étude montre en outre que le pont est utile. | le pont est utile | Cette étude
          De même source, trois blessés sont arrivés hier. | trois blessés sont arrivés hier | null
          C'est alors que, selon la police, les riverains ont fui. | les riverains ont fui | police
          Irène Maudet réclame « la fin » des travaux durant la nuit. | la fin » des travaux durant la nuit | Irène Maudet
          Irène Maudet réclame « la fin des travaux » durant la nuit. | la fin des travaux | Irène Maudet
          Précédés d'une banderole proclamant « Le pont tiendra », des dockers ont défilé. | Le pont tiendra | une banderole
          Le maire a plusieurs fois répété que le pont fermerait. | le pont fermerait | maire
          Il réclame un débat, ainsi que des « états généraux » du port. | un débat, ainsi que des « états généraux » du port | null
          Estimant que le pont tiendra, le maire Paul Verdier a quitté la salle. | le pont tiendra | Paul Verdier
          Les marins pensent que le pont tiendra, selon un sondage Valmetric. | Les marins pensent que le pont tiendra | Valmetric
          Irène Maudet a demandé au préfet Luc Arnal de rouvrir le pont. | rouvrir le pont | Irène Maudet
          Irène Maudet a accusé le port « d'avoir menti à tous ». | d'avoir menti à tous | Irène Maudet
          Irène Maudet salue « un plan » qui « changera tout ». | un plan » qui « changera tout | Irène Maudet
          Irène Maudet déclarait, un an avant la crue, « craindre le pire ». | craindre le pire | Irène Maudet
          Irène Maudet a prévenu le préfet que le pont fermerait. | le pont fermerait | Irène Maudet
          Irène Maudet a dit que le pont fermerait, sans plus de précisions. | le pont fermerait | Irène Maudet
          Irène Maudet a tenté d'affirmer que le pont tiendrait. | le pont tiendrait | Irène Maudet
          « Le pont tiendra encore », comme l'a dit Irène Maudet. | Le pont tiendra encore | Irène Maudet
          Le port a reçu l'appui de l'élu Luc Arnal (Nord), qui accuse « les banques de mentir ». | les banques de mentir | Luc Arnal
          Des organisations patronales ont mis en garde contre « un blocage du port ». | un blocage du port | Des organisations patronales
          Près de 13 % croient que le pont tiendra. | le pont tiendra | 13 %
          Un plan arrive, qui selon Irène Maudet « changera tout ». | changera tout | Irène Maudet
          Irène Maudet dénonce un « acte odieux » et une enquête a été ouverte. | un « acte odieux | Irène Maudet
          La mairie fait état de son côté d'une « vraie accalmie » du vent. | une « vraie accalmie » du vent | mairie
          Soutien affiché du port, Irène Maudet a dit que le pont fermerait. | le pont fermerait | Irène Maudet
          Selon une source policière, M. Arnal est sorti hier. | M. Arnal est sorti hier | une source policière
          Le chef du premier parti, La Vallée libre, Paul Verdier, a dit que le pont fermerait. | le pont fermerait | Paul Verdier
          La secrétaire d'État à l'Égalité entre les femmes et les hommes, Irène Maudet, a dit que le pont fermerait. | le pont fermerait | Irène Maudet
          Novapress, citant des élus locaux, a dit que le pont fermerait. | le pont fermerait | Novapress
          Le pont a fait un mort, selon un bilan donné lundi soir par la préfecture. | Le pont a fait un mort | préfecture
          Irène Maudet s'est dite « choquée » par les coups. | choquée » par les coups | Irène Maudet
          Irène Maudet juge « insuffisantes » les mesures du port. | insuffisantes » les mesures du port | Irène Maudet
          Irène Maudet a appelé les dockers à « tenir bon » et à voter. | tenir bon » et à voter | Irène Maudet
          Irène Maudet a accusé le port d'avoir « menti » à tous. | avoir « menti » à tous | Irène Maudet
          Irène Maudet déconseille « fortement » de passer le pont, fermé ou non. | fortement » de passer le pont, fermé ou non | Irène Maudet
          Irène Maudet réclame de la « clarté » sur le plan. | de la « clarté » sur le plan | Irène Maudet
          Irène Maudet a mis en garde samedi contre l'idée de « fermer le port ». | l'idée de « fermer le port | Irène Maudet
          Irène Maudet a, ces derniers jours, affirmé que le pont tiendrait. | le pont tiendrait | Irène Maudet
          Après avoir promis, hier, que « le pont tiendrait », Irène Maudet est partie. | le pont tiendrait | Irène Maudet
          Irène Maudet a suggéré deux mesures : rouvrir le pont, fermer la gare. | rouvrir le pont, fermer la gare | Irène Maudet
          Le pont fermera, même si la digue a tenu, indique Irène Maudet. | Le pont fermera, même si la digue a tenu | Irène Maudet
          Le pont reste bloqué, avec 40 camions à l'arrêt, selon la police. | 40 camions à l'arrêt | police
          L'élue, qui a perdu ses appuis, selon un sondage, sera battue. | a perdu ses appuis | un sondage
          Selon la police du Val, un canton du sud, aucun blessé n'est arrivé. | aucun blessé n'est arrivé | police du Val
          Selon Irène Maudet, quelque 300 personnes sont là, à l'entrée du pont. | quelque 300 personnes sont là, à l'entrée du pont | Irène Maudet
          Irène Maudet est venue protester contre « les abus de pouvoir ». | les abus de pouvoir | Irène Maudet
          Irène Maudet n'évoque qu'un effet « sévère et continu ». | un effet « sévère et continu | Irène Maudet
          Irène Maudet ne craint pas de dire que le pont tiendra. | le pont tiendra | Irène Maudet
          Irène Maudet assure que la réponse aux « blouses grises » « ne change rien ». | la réponse aux « blouses grises » « ne change rien | Irène Maudet
          La gauche est inquiète, dénonçant une « loi de circonstance » du port. | une « loi de circonstance » du port | gauche
          Le débat reprend, avec une élue demandant davantage de « respect ». | davantage de « respect | une élue
          Irène Maudet prétend, à ce stade, ne rien avoir vu. | ne rien avoir vu | Irène Maudet
          Irène Maudet a appelé, tout comme le préfet, à la « dissolution » du conseil. | la « dissolution » du conseil | Irène Maudet
          Irène Maudet a appelé lundi les riverains à saisir « la grande chance » du débat. | saisir « la grande chance » du débat | Irène Maudet
          Irène Maudet avait appelé dans un message à mener une « action » au port. | mener une « action » au port | Irène Maudet
          Irène Maudet a invité « les dockers raisonnables » à rester chez eux. | les dockers raisonnables » à rester chez eux | Irène Maudet
          Cependant, comme le journal l'a précisé sur son site, il s'agit d'une erreur. | il s'agit d'une erreur | journal
          Comme Irène Maudet l'expliquait hier, la digue cède de partout. | la digue cède de partout | Irène Maudet
          Comme l'avaient annoncé plusieurs élus, la préfète fixe des lignes rouges. | la préfète fixe des lignes rouges | plusieurs élus
          Irène Maudet, qui affirme avoir tout vu, sera entendue lundi. | avoir tout vu | Irène Maudet
          Irène Maudet, qui dit que le pont, construit en 1900, tiendra, a été réélue. | le pont, construit en 1900, tiendra | Irène Maudet
          Si la préfète dit vouloir partir, ses adjoints resteront. | vouloir partir | préfète
          Quand la préfète dit que le pont, la route et la gare tiendront, elle oublie la crue. | le pont, la route et la gare tiendront | préfète
          Les deux élus se sont aussitôt dits prêts à rencontrer le maire. | prêts à rencontrer le maire | deux élus
          Ces mots surviennent quand sept syndicats dénoncent un « abandon pur et simple ». | un « abandon pur et simple | sept syndicats
          « Triste jour », pour la maire Irène Maudet. | Triste jour | Irène Maudet
          Pour les compagnons de Luc, il n'y a aucun doute, le pilote a fui. | il n'y a aucun doute, le pilote a fui | compagnons de Luc
          Pour la préfète, malgré la crue, pas question de fermer le port. | malgré la crue, pas question de fermer le port | préfète
          Selon la préfète, « le pont tiendra », mis en service en 1900. | le pont tiendra | préfète
          Douze quais sont vides : huit au nord, quatre au sud, selon la préfète. | Douze quais sont vides : huit au nord, quatre au sud | préfète
          À Valmont, 400 personnes, selon la police, ont défilé. | À Valmont, 400 personnes, selon la police, ont défilé | police
          Irène Maudet a « salué » sur Twitter ce « grand pas qui compte ». | ce « grand pas qui compte | Irène Maudet
          Les dockers ont défilé aux cris, devenus habituels, de « Du pain pour tous ». | Du pain pour tous | manifestants
          Les rues résonnaient des habituels « Du pain pour tous ». | Du pain pour tous | manifestants
          Le cortège scandait « Du pain pour tous ». | Du pain pour tous | manifestants
          Irène Maudet, à coup de « Du pain pour tous », est chassée. | Du pain pour tous | manifestants
          « Du pain pour tous » : partout, des milliers de « gilets verts » ont défilé. | Du pain pour tous | manifestants
          « Assez de retards » : l'ancienne ministre Irène Maudet part. | Assez de retards | Irène Maudet
          Irène Maudet a proposé « d'ouvrir le port », de « fermer la gare ». | d'ouvrir le port », de « fermer la gare | Irène Maudet
          Chez les dockers, on assure que 70 % de leurs demandes tiennent. | 70 % de leurs demandes tiennent | dockers
          À Matignon, on dit que le pont tiendra. | le pont tiendra | Matignon
          Le pont fermera mercredi, a-t-on indiqué à Matignon, où la réunion dure. | Le pont fermera mercredi | Matignon
          Des dockers ont marché pour « sauver le port et la ville ». | sauver le port et la ville | Des dockers
          Le maire Paul Verdier, patron de la Ligue, parti du nord a dit que le pont tiendrait. | le pont tiendrait | Paul Verdier
          Le géant de l'acier, Norfer, a estimé que le pont tiendrait. | le pont tiendrait | Norfer
          Le pont est utile à tous, selon un sondage paru vendredi. | Le pont est utile à tous | un sondage paru vendredi
          La page Facebook de Dockers unis indique que le pont tiendra. | le pont tiendra | page Facebook de Dockers unis
          Le président veut, lui, revenir pour « redonner le cap à tous ». | redonner le cap à tous | président
          La crue a fait « deux morts », selon la préfecture du Val, hier matin. | La crue a fait « deux morts | préfecture du Val
          Les « gilets verts » vont exclure les « meneurs », indique Irène Maudet. | Les « gilets verts » vont exclure les « meneurs | Irène Maudet
          « Il y a une avancée réelle », s'est réjouit Irène Maudet. | Il y a une avancée réelle | Irène Maudet
          Une majorité de Parisiens souhaite que le pont ferme. | le pont ferme | Une majorité de Parisiens
          Des dockers en colère ont interpellé Norfer, qui a répondu que le port fermerait. | le port fermerait | Norfer
          Le patron du parti La Vallée (LV) Luc Arnal a dit que le pont fermerait. | le pont fermerait | Luc Arnal
          Au total, 523 arrestations depuis le début de la crue, selon la police. | Au total, 523 arrestations depuis le début de la crue | police
          Irène Maudet n'exclut pas des « risques de rechute » au port, alors que les « verts » partent. | des « risques de rechute » au port | Irène Maudet
          Irène Maudet insistait jusqu'à ces derniers jours sur sa volonté de « garder le cap ». | sa volonté de « garder le cap | Irène Maudet
          La crue a touché Valmont, où 400 maisons sont vides selon la police, puis Varech. | 400 maisons sont vides | police
          """)
  void endsWhereTheWordsOfTheSpeakerEnd(String text, String words, String speaker) {
    List<Quotation> found = find(text);
    assertEquals(1, found.size(), text);
    assertEquals(words, found.get(0).at().of(text));
    Speaker by = found.get(0).speaker();
    assertNotNull(by, text);
    assertEquals(speaker, String.valueOf(by.name()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          La crise montre que le pont est utile.
          Le maire est parti pour trouver une « autre vie » à la montagne.
          La préfète promet de venir, espérant ainsi calmer les riverains.
          C'est ce que le maire appelle « la grande crue » de la vallée.
          Un élu se revendiquant « vert et fier » a été battu hier.
          Des élus sont là, sans que la préfète n'en précise le nombre.
          Comme le veut la tradition, le maire ouvre le bal.
          Trois groupes appellent à rallier la ville pour défendre les « quartiers populaires ».
          Pour la saison prochaine, il faut un nouveau quai.
          À coups de « petits gestes », le port change.
          Après un défilé des « gilets verts », le maire va ouvrir le bal.
          Deux enquêtes ont été ouvertes pour « faire toute la lumière » sur le drame.
          À gauche, le patron des dockers, Luc Arnal, a réclamé des états généraux.
          """)
  void deedsAreNoWords(String text) {
    assertEquals(List.of(), find(text), text);
  }

  @Test
  void aDatelineAndAHeadingAreNotSaid() {
    String text = "VALMONT | Le pont a fermé hier, a annoncé la préfecture.";
    assertEquals("Le pont a fermé hier", find(text).get(0).at().of(text));
    String glued = "Des élus inquiets « Nous partirons tous », a dit le maire.";
    assertEquals("Nous partirons tous", find(glued).get(0).at().of(glued));
  }

  @Test
  void aListOfQuotationsIsReadOneByOne() {
    String text = "« Le pont tiendra » ou « Nous reviendrons demain », pouvait-on lire.";
    List<Quotation> found = find(text);
    assertEquals(
        List.of("Le pont tiendra", "Nous reviendrons demain"),
        found.stream().map(quotation -> quotation.at().of(text)).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          « Le pont tiendra », a dit Irène Maudet. Et d'ajouter que la digue tiendrait. | la digue tiendrait | Irène Maudet
          « Le pont tiendra », a dit Irène Maudet. « Aucun retard ». | Aucun retard | Irène Maudet
          « Le pont tiendra », a dit Irène Maudet. Car « il est solide ». | il est solide | Irène Maudet
          « Le pont tiendra », a dit Irène Maudet. En tout, le chantier sera « plus long que prévu cet hiver ». | le chantier sera « plus long que prévu cet hiver | Irène Maudet
          « Le pont tiendra », a dit Irène Maudet, mais la digue n'est « pas près de rouvrir au public ». | la digue n'est « pas près de rouvrir au public | Irène Maudet
          Irène Maudet se dit « surprise » par la crue, « c'est la première fois que je vois cela ici ». | c'est la première fois que je vois cela ici | Irène Maudet
          Irène Maudet dit avoir vu la crue mais nie avoir fui. | avoir fui | Irène Maudet
          Irène Maudet a dit que le pont tenait bon tout en précisant que la digue fuit. | la digue fuit | Irène Maudet
          Sur leurs pancartes, on peut lire : « Du pain pour tous », « La paix ». | La paix | manifestants
          Irène Maudet a crié « Du pain pour tous » ou encore « Nous tiendrons ». | Nous tiendrons | Irène Maudet
          Selon Irène Maudet, « le pont tiendra » et « la digue sera solide », fermée en 1900. | la digue sera solide | Irène Maudet
          """)
  void goesOnAfterTheFirstWords(String text, String words, String speaker) {
    List<Quotation> found = find(text);
    assertEquals(2, found.size(), text);
    assertEquals(words, found.get(1).at().of(text));
    Speaker by = found.get(1).speaker();
    assertNotNull(by, text);
    assertEquals(speaker, String.valueOf(by.name()));
  }
}
