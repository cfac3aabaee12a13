package org.recoupe.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class RewordingsTest {
  private static final String REPORT =
      "La laiterie Grandval de Brissac a cessé de tourner mardi, faute de bouteilles venues du Valmarin."
          + " Quarante camions attendent depuis lundi à la frontière de Kortemare, où les douaniers"
          + " sont en grève. Le directeur Oleg Tcherkassov chiffre la perte à 320 000 litres par jour."
          + " Deux cents éleveurs des collines ont dû jeter leur traite dans les fosses."
          + " La ministre Agathe Sorel promet une aide de 4 millions d'euros avant la fin du mois."
          + " Un premier convoi, escorté par l'armée, est parti d'Ostrenko dans la nuit."
          + " La coopérative de Plestin loue 17 citernes à la Compagnie Dussart pour garder le lait."
          + " À Saint-Guérin, l'école a remplacé le yaourt par des pommes de la ferme Kerlann."
          + " Le syndicat de Bertille Aubanel appelle à défiler samedi devant la préfecture de Loctudy."
          + " En 1987, une panne de 9 jours avait ruiné la fromagerie Ottavi de Castelmer.";

  /** The same, as it came back from another language. */
  private static final String BACK =
      "À Brissac, plus rien ne sort de l'usine de lait Grandval : les flacons du Valmarin manquent"
          + " depuis mardi. Le débrayage des agents des douanes bloque 40 poids lourds au poste de"
          + " Kortemare. D'après Oleg Cherkassow, qui dirige l'entreprise, 320.000 litres quotidiens sont"
          + " perdus. Dans les collines, quelque 200 fermiers vident leurs cuves au fossé."
          + " Agathe Sorel, membre du gouvernement, s'engage à verser 4 millions dans les semaines qui"
          + " viennent. Des soldats ont accompagné une colonne de véhicules sortie d'Ostrenko avant"
          + " l'aube. Pour conserver la production, 17 réservoirs de la Compagnie Dussart sont pris en"
          + " location par les coopérateurs de Plestin. Les écoliers de Saint-Guérin mangent maintenant"
          + " des fruits de Kerlann au dessert. Bertille Aubanel veut un cortège en fin de semaine à"
          + " Loctudy, sous les fenêtres du préfet. La maison Ottavi, à Castelmer, n'avait pas survécu"
          + " en 1987 à 9 jours d'arrêt.";

  /** Another reporter's own text on the same event: the same names and numbers, another order. */
  private static final String RIVAL =
      "Agathe Sorel était attendue hier chez les producteurs ; elle est venue avec 4 millions."
          + " Pourquoi tant de colère ? À Kortemare, la file compte 40 remorques et personne ne passe."
          + " Grandval, plus gros patron de Brissac, a renvoyé ses équipes chez elles."
          + " « On nous oublie », lâche une fermière, qui parle pour 200 voisins."
          + " Dans Ostrenko, des militaires chargent déjà des palettes, sans dire pour qui."
          + " Le manque à gagner ? 320 000 litres, calcule Oleg Tcherkassov, qui craint pour le Valmarin."
          + " Ottavi, en 1987, avait fermé : Castelmer s'en souvient. Bertille Aubanel ira à Loctudy."
          + " Plestin attend ses 17 citernes de Dussart.";

  private static final String FILLER =
      " Le concours de labour de Plouvara a couronné un attelage de six chevaux gris."
          + " Une averse a retardé le banquet, mais pas la fanfare.";

  private static Lineage detect(String one, String two) {
    return new ReuseDetector()
        .detect(
            List.of(
                Reports.of("a", "Le Phare", "2024-05-02", one),
                Reports.of("b", "La Sirène", "2024-05-03", two)));
  }

  @Test
  void aTextThatCameBackFromAnotherLanguageIsTheSameVoice() {
    Lineage lineage = detect(REPORT, BACK);
    assertEquals(1, lineage.origins().size());
    assertTrue(
        lineage.origins().get(0).why().stream()
            .anyMatch(reason -> reason.key().equals("origin.reworded")));
    Passage passage = lineage.passages().get(0);
    assertEquals(Passage.Kind.TRANSLATED, passage.kind());
    assertEquals("a", passage.from().article());
  }

  @Test
  void thePassageIsNoMoreThanWhatIsToldTwice() {
    List<Passage> passages =
        detect(REPORT + FILLER, FILLER.replace("six", "sept") + BACK).passages();
    Passage told =
        passages.stream()
            .filter(passage -> passage.kind() == Passage.Kind.TRANSLATED)
            .findFirst()
            .orElseThrow();
    assertTrue(told.from().at().of(REPORT + FILLER).contains("Kortemare"));
    assertTrue(!told.from().at().of(REPORT + FILLER).contains("Plouvara"));
  }

  @Test
  void twoReportersOfOneEventAreTwoVoices() {
    for (String one : List.of(REPORT, BACK)) {
      Lineage lineage = detect(one, RIVAL);
      assertEquals(2, lineage.origins().size());
      assertEquals(List.of(), lineage.passages());
    }
  }

  @Test
  void theSameSentencesInAnotherOrderAreNoTranslation() {
    String[] sentences = BACK.split("(?<=\\.) ");
    String moved =
        String.join(
            " ",
            sentences[4],
            sentences[2],
            sentences[5],
            sentences[0],
            sentences[3],
            sentences[1]);
    assertTrue(
        detect(REPORT, moved).passages().stream()
            .noneMatch(passage -> passage.kind() == Passage.Kind.TRANSLATED));
  }
}
