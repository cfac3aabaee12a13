package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.text.Segmenter;

/** A speaker is a person, a body, a document or an unnamed source, called by what it is. */
class SpeakerLabelsTest {
  private final QuotationFinder finder = new QuotationFinder();

  private List<Quotation> find(String text) {
    return finder.find(new Segmenter().segment(text), List.of());
  }

  private String last(String text) {
    List<Quotation> found = find(text);
    assertFalse(found.isEmpty(), text);
    Speaker speaker = found.get(found.size() - 1).speaker();
    assertNotNull(speaker, text);
    return String.valueOf(speaker.name());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          « La digue cédera », affirme un des dockers interrogés par Novapress. | un des dockers
          « La digue aussi », assure un commerçant rencontré sur le quai. | un commerçant
          « Le pont tiendra », dit une vendeuse croisée au marché. | une vendeuse
          Le pont tiendra, selon une vidéo postée sur les réseaux. | une vidéo
          Le pont tiendra, selon un témoin joint par téléphone. | un témoin
          Le pont tiendra, selon un document distribué aux élus. | un document
          Le dos d'un docker annonce : « Le pont tiendra ». | un docker
          Le gilet d'une infirmière proclame : « La digue aussi ». | une infirmière
          """)
  void aLabelSaysWhoItIsAndNotHowHeWasMet(String text, String name) {
    assertEquals(name, last(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le port compte 200 blessés, selon les chiffres du ministère du 31 janvier.",
        "Les chiffres du ministère du 31 janvier 2031 font état de 200 blessés.",
        "Le port compte 200 blessés, selon le ministère. Selon les mêmes chiffres, 40 sont partis.",
        "Le ministère fait état de 200 blessés. Le même bilan évoque 40 départs."
      })
  void aDocumentOfWhichTheTextSpokeBeforeIsItsSource(String text) {
    assertEquals("ministère", last(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Certains défendent la thèse selon laquelle le pont a été saboté.",
        "D'autres croient à une théorie selon laquelle la digue serait hantée.",
        "Les quais sont ouverts selon les époques et les marées.",
        "Le port est géré selon la doxa des armateurs.",
        "Le conseil est élu selon un système majoritaire, qui lasse les électeurs.",
        "Les places sont rangées selon des degrés de confort.",
        "Le site vous montre les quais selon le bon vouloir de la machine."
      })
  void whatIsNobodySaysNothing(String text) {
    assertEquals(List.of(), find(text), text);
  }

  @Test
  void aReportOrAPersonWithARelativeIsASourceStill() {
    assertEquals("un rapport", last("Le maire cite un rapport selon lequel le pont a été saboté."));
    assertEquals("préfet", last("La mairie cite le préfet, selon lequel le pont a été saboté."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le président norlandais, Luc Arnal, a annoncé lundi soir un train de mesures.",
        "Les Norlandais, qui s'étaient retirés du port, ont lancé vendredi une nouvelle salve.",
        "La Norlande a rappelé son ambassadeur jeudi après des propos « outranciers » d'un élu.",
        "Il a voté en mai – l'intéressé a démenti la dette – et le «docker» détonne par ses mots."
      })
  void whatIsAnnouncedOrSentForDoesNotSpeak(String text) {
    for (Quotation quotation : find(text)) {
      Speaker speaker = quotation.speaker();
      assertNotNull(speaker, text);
      assertEquals("Luc Arnal", speaker.name(), text);
    }
  }

  @Test
  void aBodyBehindItsWordsSpeaks() {
    assertEquals(
        "province de Mornay",
        last("Les quais seront fermés lundi, a indiqué la province de Mornay."));
    assertEquals(
        "un de ses adjoints",
        last("Le maire se tait. Le pont rouvrira demain, a précisé l'un de ses adjoints."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Le camion a heurté une riveraine. Cette dernière raconte qu'elle est tombée. | une riveraine
          Le maire a vu un docker. Ce dernier dit avoir crié. | un docker
          Le juge écoute une infirmière. Celle-ci dit avoir vu la crue. | une infirmière
          """)
  void theLastOneIsWhoeverWasBroughtInLast(String text, String name) {
    assertEquals(name, last(text));
  }

  @Test
  void nobodyIsHeardWhereOnSays() {
    List<Quotation> found = find("« Le pont tiendra », dit-on depuis lundi.");
    for (Quotation quotation : found) {
      Speaker speaker = quotation.speaker();
      assertNotNull(speaker);
      assertEquals("", speaker.text());
      assertNull(speaker.name());
    }
  }

  @Test
  void forHerIsWhatSheThinks() {
    List<Quotation> found =
        find("Irène Maudet parle du port. Pour elle, il faudra rouvrir le pont avant l'été.");
    assertEquals(1, found.size());
    Speaker speaker = found.get(0).speaker();
    assertNotNull(speaker);
    assertEquals("Irène Maudet", speaker.name());
    assertEquals(List.of(), find("Pour elle et sa fille, le pont a été rouvert hier."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "récemment", "tout récemment", "prudemment", "brillamment", "précisément", "vraiment",
        "publiquement", "forcément", "expressément", "absolument", "dûment", "vivement"
      })
  void anAdverbOfAnyEndingStandsInTheVerb(String adverb) {
    assertEquals("Luc Arnal", last("« Le port va mal », a " + adverb + " averti Luc Arnal."));
    assertEquals("complément", new Lexicon().isAdverb("complément") ? "" : "complément");
  }
}
