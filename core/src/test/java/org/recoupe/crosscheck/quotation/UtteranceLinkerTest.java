package org.recoupe.crosscheck.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.QuotationFamily;
import org.recoupe.crosscheck.Utterance;
import org.recoupe.provenance.Reason;
import org.recoupe.text.Span;

class UtteranceLinkerTest {
  private final UtteranceLinker linker = new UtteranceLinker();

  private static Speaker speaker(String name, Speaker.Kind kind) {
    return new Speaker(name, null, name, kind, List.of());
  }

  private static Said said(String article, String words, Quotation.Kind kind, Speaker by) {
    Cue cue = new Cue("a dit", null, Cue.Stance.SAID);
    return new Said(article, new Quotation(new Span(0, words.length()), kind, cue, by), words);
  }

  private UtteranceLinker.Linked link(Said... all) {
    return linker.linkSaid(List.of(all), List.of());
  }

  private static String family(UtteranceLinker.Linked linked, int i) {
    return linked.utterances().get(i).family();
  }

  private static final Speaker ARNAL = speaker("Luc Arnal", Speaker.Kind.PERSON);
  private static final Speaker MAUDET = speaker("Irène Maudet", Speaker.Kind.PERSON);

  @Test
  void renderingsOfOneUtteranceAreOneFamily() {
    UtteranceLinker.Linked linked =
        link(
            said(
                "a",
                "La digue du barrage n'a aucune fissure et tiendra tout l'hiver",
                Quotation.Kind.DIRECT,
                ARNAL),
            said(
                "b",
                "La digue du barrage n’a aucune fissure, et tiendra tout l’hiver !",
                Quotation.Kind.DIRECT,
                ARNAL),
            said("c", "la digue du barrage tiendrait tout l'hiver", Quotation.Kind.INDIRECT, ARNAL),
            said("c", "les écoles rouvriront mardi", Quotation.Kind.INDIRECT, ARNAL));
    assertEquals(family(linked, 0), family(linked, 1));
    assertEquals(family(linked, 0), family(linked, 2));
    assertNotEquals(family(linked, 0), family(linked, 3));
    assertEquals(2, linked.families().size());
  }

  @Test
  void aHeadingOfNobodyIsNoRenderingOfOneWordInCommon() {
    Quotation heading =
        new Quotation(
            new Span(0, 20),
            Quotation.Kind.DIRECT,
            new Cue("", null, Cue.Stance.SAID),
            /* speaker= */ null);
    UtteranceLinker.Linked linked =
        linker.linkSaid(
            List.of(
                new Said("a", heading, "Verdier nous réunit"),
                said(
                    "a",
                    "On veut fermer l'assemblée et Verdier doit entendre le port",
                    Quotation.Kind.DIRECT,
                    ARNAL)),
            List.of());
    assertNotEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void aTermThatComesBackIsNoSecondRenderingInOneReport() {
    UtteranceLinker.Linked linked =
        link(
            said(
                "a",
                "il s'agit d'une « pompe à gaz » vendue cher par la ville aux vieux marins du nord"
                    + " pendant la longue fermeture hivernale du canal voisin",
                Quotation.Kind.MIXED,
                ARNAL),
            said(
                "a",
                "Quand les gens ont voulu quitter le hangar, une pompe à gaz est tombée sur son pied,"
                    + " il a crié et sa jambe a cédé sous le poids énorme",
                Quotation.Kind.DIRECT,
                ARNAL));
    assertNotEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void anOfficeKeepsTheTownThatItsReportNames() {
    Entity office =
        new Entity(
            "e1",
            EntityType.PERSON,
            "procureur de la ville",
            List.of("procureur de la ville"),
            List.of(new Excerpt("a", new Span(3, 24))));
    Speaker prosecutor =
        new Speaker(
            "le procureur de la ville",
            new Span(0, 24),
            "procureur de Valmont",
            Speaker.Kind.OFFICE,
            List.of());
    UtteranceLinker.Linked linked =
        linker.linkSaid(
            List.of(said("a", "La digue tiendra", Quotation.Kind.DIRECT, prosecutor)),
            List.of(office));
    assertEquals("procureur de Valmont", linked.utterances().get(0).speakerName());
    assertEquals("e1", linked.utterances().get(0).speaker());
  }

  @Test
  void theFullestWordingComesFirst() {
    UtteranceLinker.Linked linked =
        link(
            said("a", "la digue tiendrait", Quotation.Kind.INDIRECT, ARNAL),
            said("b", "La digue tiendra jusqu'au printemps", Quotation.Kind.DIRECT, ARNAL));
    assertEquals(
        List.of(linked.utterances().get(1).id(), linked.utterances().get(0).id()),
        linked.families().get(0).members());
  }

  @Test
  void aDescriptionTakesTheNameFromAnotherRendering() {
    UtteranceLinker.Linked linked =
        link(
            said(
                "a",
                "La digue tiendra jusqu'au printemps",
                Quotation.Kind.DIRECT,
                speaker("ingénieur en chef", Speaker.Kind.OFFICE)),
            said("b", "La digue tiendra jusqu'au printemps", Quotation.Kind.DIRECT, ARNAL));
    for (Utterance utterance : linked.utterances()) {
      assertEquals("Luc Arnal", utterance.speakerName());
    }
  }

  @Test
  void speakersAreEntitiesOfTheStory() {
    Entity arnal =
        new Entity("e1", EntityType.PERSON, "Luc Arnal", List.of("Luc Arnal", "Arnal"), List.of());
    UtteranceLinker.Linked linked =
        linker.linkSaid(
            List.of(
                said(
                    "a",
                    "La digue tiendra",
                    Quotation.Kind.DIRECT,
                    speaker("Arnal", Speaker.Kind.PERSON))),
            List.of(arnal));
    assertEquals("e1", linked.utterances().get(0).speaker());
    assertEquals("Luc Arnal", linked.utterances().get(0).speakerName());
  }

  @Test
  void anOfficeIsItsHolderThoughTheReportNamedAnotherBefore() {
    Entity arnal =
        new Entity(
            "e1",
            EntityType.PERSON,
            "Luc Arnal",
            List.of("Luc Arnal", "le préfet du Val", "le préfet"),
            List.of());
    Entity maudet =
        new Entity("e2", EntityType.PERSON, "Irène Maudet", List.of("Irène Maudet"), List.of());
    Map<String, String> who =
        Map.of("le préfet du Val", "e1", "le préfet", "e2", "son avocate", "e2", "Maudet", "e2");
    who.forEach(
        (text, id) -> {
          Speaker speaker = new Speaker(text, null, "Irène Maudet", Speaker.Kind.PERSON, List.of());
          Said said = said("a", "La digue tiendra", Quotation.Kind.DIRECT, speaker);
          UtteranceLinker.Linked linked = linker.linkSaid(List.of(said), List.of(arnal, maudet));
          assertEquals(id, linked.utterances().get(0).speaker(), text);
        });
  }

  @Test
  void twoSourcesOfOneReportAreTwoUtterances() {
    Speaker sources = speaker("des sources concordantes", Speaker.Kind.UNNAMED);
    UtteranceLinker.Linked linked =
        link(
            said(
                "a",
                "un homme armé réclamait vendredi que le barrage soit rouvert",
                Quotation.Kind.INDIRECT,
                sources),
            said(
                "a",
                "il réclamait que le barrage soit rouvert vendredi",
                Quotation.Kind.INDIRECT,
                ARNAL));
    assertNotEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void piecesOfWhatAnotherReportQuotesInOneAreOneUtterance() {
    String first = "Cette crue a surpris nos villages comme jamais auparavant";
    String second = "Les sinistrés toucheront une avance avant la fin du printemps";
    UtteranceLinker.Linked linked =
        link(
            said("a", first, Quotation.Kind.DIRECT, ARNAL),
            said("a", second, Quotation.Kind.DIRECT, ARNAL),
            said("b", first + ". " + second, Quotation.Kind.DIRECT, ARNAL));
    assertEquals(family(linked, 0), family(linked, 2));
    assertEquals(family(linked, 1), family(linked, 2));
  }

  @Test
  void aRunOfSmallWordsTellsAnUtterance() {
    UtteranceLinker.Linked linked =
        link(
            said("a", "Nous n'avons pas été assez bons", Quotation.Kind.DIRECT, ARNAL),
            said("b", "On n'a pas été assez bons, voilà tout", Quotation.Kind.DIRECT, ARNAL));
    assertEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void paraphrasesOfOneSpeakerAreOneFamilyWhereNothingIsNearer() {
    UtteranceLinker.Linked linked =
        link(
            said(
                "a",
                "La faillite montre qu'il y a des défauts dans la surveillance",
                Quotation.Kind.DIRECT,
                ARNAL),
            said("a", "Les clients seront remboursés", Quotation.Kind.DIRECT, ARNAL),
            said(
                "b",
                "L'effondrement montre que la surveillance comporte des défauts à corriger",
                Quotation.Kind.DIRECT,
                ARNAL));
    assertEquals(family(linked, 0), family(linked, 2));
    assertNotEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void whatOneSpeakerSaysOfOneMatterIsNotOneUtterance() {
    UtteranceLinker.Linked linked =
        link(
            said("a", "Les vannes du barrage seront ouvertes", Quotation.Kind.DIRECT, ARNAL),
            said(
                "b",
                "Le barrage a coûté douze millions d'euros à la vallée",
                Quotation.Kind.DIRECT,
                ARNAL));
    assertNotEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void aSpokespersonMaySayWhatHerBodySays() {
    Said body =
        said(
            "a",
            "La digue de Vaubrun a souffert des courants, des crues et de la négligence",
            Quotation.Kind.DIRECT,
            speaker("la régie des eaux", Speaker.Kind.GROUP));
    Said person =
        said(
            "b",
            "Crues, courants et négligences ont fait souffrir la digue",
            Quotation.Kind.DIRECT,
            speaker("Ana Morel", Speaker.Kind.PERSON));
    for (String title : List.of("la porte-parole de la régie", "la doyenne du canton")) {
      Entity ana =
          new Entity("e1", EntityType.PERSON, "Ana Morel", List.of("Ana Morel", title), List.of());
      UtteranceLinker.Linked linked = linker.linkSaid(List.of(body, person), List.of(ana));
      assertEquals(
          title.contains("porte-parole"), family(linked, 0).equals(family(linked, 1)), title);
    }
  }

  @Test
  void twoSpeakersNeedMoreThanTheSameMatter() {
    UtteranceLinker.Linked linked =
        link(
            said("a", "La digue va céder", Quotation.Kind.DIRECT, ARNAL),
            said(
                "b",
                "Que la digue puisse céder un jour, nous l'avons écrit à chacun des préfets",
                Quotation.Kind.DIRECT,
                MAUDET));
    assertNotEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void quotedWordsOfTwoSourcesThatMayBeOneAreOneUtterance() {
    Speaker board = speaker("la direction", Speaker.Kind.GROUP);
    Speaker firm = speaker("Valrive", Speaker.Kind.GROUP);
    UtteranceLinker.Linked linked =
        link(
            said("a", "craindre « une crue sans précédent »", Quotation.Kind.MIXED, board),
            said("a", "redouter « une crue sans précédent » lundi", Quotation.Kind.MIXED, firm));
    assertEquals(family(linked, 0), family(linked, 1));
  }

  @Test
  void aDenialInOtherWordsIsNotDropped() {
    UtteranceLinker.Linked linked =
        link(
            said(
                "a",
                "La digue du barrage n'est pas solide, je ne peux pas la réparer ce week-end",
                Quotation.Kind.DIRECT,
                ARNAL),
            said(
                "b",
                "La digue du barrage, je ne peux plus la réparer ce weekend",
                Quotation.Kind.DIRECT,
                ARNAL));
    assertEquals(1, linked.families().size());
    assertTrue(
        linked.families().get(0).remarks().stream()
            .noneMatch(
                remark ->
                    remark.key().equals("quotation.negation-dropped")
                        || remark.key().equals("quotation.paraphrase")));
  }

  @Test
  void remarksNameWhatChanged() {
    UtteranceLinker.Linked linked =
        link(
            said(
                "a",
                "Peut-être que la digue ne tiendra pas jusqu'au printemps",
                Quotation.Kind.DIRECT,
                ARNAL),
            said("b", "La digue tiendra jusqu'au printemps", Quotation.Kind.DIRECT, MAUDET));
    assertEquals(1, linked.families().size());
    QuotationFamily family = linked.families().get(0);
    List<String> keys = family.remarks().stream().map(Reason::key).toList();
    assertTrue(keys.contains("quotation.negation-dropped"), keys::toString);
    assertTrue(keys.contains("quotation.doubt-dropped"), keys::toString);
    assertTrue(keys.contains("quotation.other-speaker"), keys::toString);
  }

  @Test
  void twoHundredCopiesAreOneFamily() {
    List<Said> copies = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      copies.add(
          said("a" + i, "La digue tiendra jusqu'au printemps", Quotation.Kind.DIRECT, ARNAL));
    }
    UtteranceLinker.Linked linked = linker.linkSaid(copies, List.of());
    assertEquals(1, linked.families().size());
    assertEquals(200, linked.families().get(0).members().size());
  }

  @Test
  void noQuotationsGiveNothing() {
    assertEquals(List.of(), link().families());
  }

  @Test
  void aReportMayQuoteAPieceBeforeTheWhole() {
    UtteranceLinker.Linked linked =
        link(
            said("a", "rouvrir les deux écluses", Quotation.Kind.DIRECT, ARNAL),
            said(
                "a",
                "Il est urgent de rouvrir les deux écluses avant la crue de mars",
                Quotation.Kind.DIRECT,
                ARNAL));
    assertEquals(family(linked, 0), family(linked, 1));
    UtteranceLinker.Linked call =
        link(
            said("a", "Marins, tenez bon !", Quotation.Kind.DIRECT, ARNAL),
            said(
                "a",
                "Marins, tenez bon ! La crue de mars passera comme celle de janvier",
                Quotation.Kind.DIRECT,
                ARNAL));
    assertNotEquals(family(call, 0), family(call, 1));
  }
}
