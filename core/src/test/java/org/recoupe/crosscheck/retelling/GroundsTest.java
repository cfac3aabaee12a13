package org.recoupe.crosscheck.retelling;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.quantity.QuantityFinder;
import org.recoupe.annotation.time.TimeFinder;
import org.recoupe.article.Excerpt;
import org.recoupe.article.PlainArticle;
import org.recoupe.article.Publication;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.clause.Assertion;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.crosscheck.role.Descriptions;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** What two passages share must be told of one event. */
class GroundsTest {
  private static final String PERSON = "Odile Ravanel";
  private static final List<String> TOWNS = List.of("Valmorel", "Port-Ablan");
  private static final String FILLER =
      " Les brocanteurs rouvriront lundi leurs caves. Les vendanges ont débuté dans le canton."
          + " Une fanfare jouera dimanche au kiosque. La bibliothèque prépare sa braderie annuelle.";
  private static final String OTHER_FILLER =
      " Le club de pétanque cherche un trésorier. La piscine municipale ferme pour entretien."
          + " Un concert est prévu à la collégiale. Les écoliers visiteront la ferme des Tilleuls.";

  @Test
  void anIdiomAloneIsNoGround() {
    String one = "La régie exclut toute remise en cause du tarif des bacs et des navettes du lac.";
    assertFalse(
        hold(
            one,
            "Les négociants jugent la remise en cause des vendanges tardives bien cavalière."));
    assertTrue(hold(one, "Elle a exclu toute remise en cause du tarif des bacs et des navettes."));
  }

  @Test
  void wordsOfOneSetAloneAreNoGround() {
    assertFalse(
        hold(
            "Un engin a explosé près du cloître sans ébranler les archives du chapitre.",
            "La déflagration d'une bombe a réveillé les tanneurs et les bateliers du faubourg."));
  }

  @Test
  void passagesThatHaveMostInCommonNeedNoCommonPredicate() {
    assertTrue(
        hold(
            "Des filets dérivants et des nasses fantômes persistaient.",
            "Ces filets dérivants, ces nasses fantômes ont survécu."));
    assertFalse(
        hold(
            "Les habitants évacués sont rentrés sans attendre le préfet.",
            "Les habitants évacués ont reçu une aide de la commune."));
  }

  @Test
  void theSameNumberOfAnotherTownOfTheListIsNoGround() {
    String list =
        "À Valmorel (5 000 marcheurs) et à Port-Ablan (7 000 marcheurs), les lampions ont brillé.";
    String other = "Les lampions ont brillé à Port-Ablan (7 000 marcheurs) jusqu'à l'aube.";
    assertTrue(hold(list, other));
    assertFalse(hold(list, other.replace("7 000", "5 000")));
  }

  @Test
  void anotherTownNeedsMore() {
    String one = "À Valmorel, ils ont brandi une bannière noire et des lanternes sourdes.";
    assertFalse(hold(one, "À Port-Ablan, ils ont porté une bannière noire avec ses rubans."));
    assertTrue(hold(one, "À Valmorel, ils ont porté une bannière noire avec ses rubans."));
  }

  @Test
  void anotherDayNeedsMore() {
    String one = "Le 3 mars, ils ont occupé la halle aux cuirs avec leurs tambours.";
    assertFalse(hold(one, "Le 17 mars, ils ont occupé une halle vide du canton voisin."));
    assertTrue(hold(one, "Le 3 mars, ils ont occupé une halle vide du canton voisin."));
  }

  @Test
  void whatSomebodyIsSaidToBeIsNothingThatIsTold() {
    String one = "Odile Ravanel, figure médiatique des tanneurs du faubourg, a visité les étangs.";
    assertFalse(
        hold(
            one, "Odile Ravanel, figure médiatique des tanneurs du faubourg, redoute une fraude."));
    assertTrue(hold(one, "Odile Ravanel a visité les étangs et les caves des tanneurs."));
  }

  @Test
  void oneAgeDescribesMany() {
    String one = "Le juge a condamné un homme de 31 ans qui avait saccagé la halle aux cuirs.";
    assertFalse(hold(one, "Elle a condamné mardi un homme de 31 ans, tanneur du faubourg voisin."));
    assertTrue(hold(one, "Elle a condamné l'homme de 31 ans qui avait saccagé une halle vide."));
  }

  @Test
  void anOfficeIsNothingThatIsTold() {
    assertFalse(
        hold(
            "Le préfet et la procureure du ressort ont visité la halle aux cuirs du faubourg.",
            "Le préfet redoute une crue, la procureure une fraude aux vendanges tardives."));
  }

  @Test
  void anEmptyVerbTellsNothing() {
    assertFalse(
        hold(
            "Mardi, la préfète mettait un terme à la querelle du kiosque et des braderies.",
            "Mardi, la préfète mettait en garde contre une crue des étangs voisins."));
  }

  @Test
  void oneNumberOfTwoThingsIsNoGround() {
    String one = "Samedi, 12 400 pompiers seront mobilisés contre les feux de Valmorel.";
    assertFalse(hold(one, "La ville de Valmorel mobilise 12 400 apiculteurs contre les frelons."));
    assertTrue(hold(one, "La ville de Valmorel mobilise 12 400 pompiers contre la sécheresse."));
  }

  @Test
  void whatUndoesTheOtherIsNoGround() {
    String one = "La préfète du Val a enclenché mardi le plan de crise des digues.";
    assertFalse(hold(one, "La préfète du Val a levé jeudi le plan de crise des digues."));
    assertTrue(hold(one, "La préfète du Val a décrété mardi le plan de crise des digues."));
  }

  @Test
  void aWordOrTwoChangedIsNoOtherMatter() {
    String one = "La cause précise du sinistre n'était pas établie à cette heure.";
    assertTrue(hold(one, "La cause du sinistre n'était pas connue à cette heure."));
    assertFalse(hold(one, "La cause du sinistre reste l'affaire des tanneurs, dit la préfète."));
  }

  @Test
  void whomANumberCountsNeedNotBeSaidAgain() {
    String one = "L'an dernier, 12 400 brocanteurs avaient exposé, selon la régie.";
    assertTrue(hold(one, "L'an dernier, 12 400 avaient dressé leurs tréteaux, selon la régie."));
    assertFalse(hold(one, "L'an dernier, 12 400 tonneaux avaient brûlé, selon la régie."));
  }

  @Test
  void thatSomethingIsSoAgainTellsNothing() {
    assertFalse(
        hold(
            "Le carnaval de mardi a été marqué une nouvelle fois par la pluie.",
            "Les joutes du lac ont une nouvelle fois marqué les tanneurs."));
  }

  private static boolean hold(String one, String other) {
    List<AnnotatedArticle> articles =
        List.of(article("a", one + FILLER), article("b", other + OTHER_FILLER));
    List<Entity> towns = new ArrayList<>();
    for (String town : TOWNS) {
      List<Excerpt> places = new ArrayList<>();
      for (AnnotatedArticle article : articles) {
        article.mentions().stream()
            .filter(mention -> mention.name().equals(town))
            .forEach(mention -> places.add(new Excerpt(article.id(), mention.at())));
      }
      towns.add(new Entity(town, EntityType.PLACE, town, List.of(town), places));
    }
    StoryClauses story = StoryClauses.of(articles, towns, ClauseOptions.DEFAULT);
    RetellingOptions options = RetellingOptions.DEFAULT;
    Tellings tellings = new Tellings(story, new Concepts(), options.clauseShare());
    Telling here = tellings.sentences().get(tellings.of(0).get(0)).whole();
    Telling there = tellings.sentences().get(tellings.of(1).get(0)).whole();
    Descriptions descriptions = new Descriptions(articles);
    return new Grounds(story, options, new Assertion(), descriptions::hold).hold(here, there);
  }

  private static AnnotatedArticle article(String id, String text) {
    SegmentedText segments = new Segmenter().segment(text);
    List<Mention> mentions = new ArrayList<>();
    for (String town : TOWNS) {
      int at = text.indexOf(town);
      if (at >= 0) {
        Span span = new Span(at, at + town.length());
        mentions.add(
            new Mention(
                span,
                span,
                EntityType.PLACE,
                Mention.Form.NAME,
                town,
                Mention.Gender.UNKNOWN,
                false));
      }
    }
    List<TimeExpression> times =
        text.contains("mars")
            ? new TimeFinder()
                .find(segments, new Publication("2021-03-20", Publication.Basis.META, List.of()))
            : List.of();
    int person = text.indexOf(PERSON);
    if (person >= 0) {
      Span span = new Span(person, person + PERSON.length());
      mentions.add(
          new Mention(
              span,
              span,
              EntityType.PERSON,
              Mention.Form.NAME,
              PERSON,
              Mention.Gender.FEMININE,
              false));
    }
    return new AnnotatedArticle(
        PlainArticle.of(id, text),
        segments,
        mentions,
        times,
        new QuantityFinder().find(segments, times),
        List.of());
  }
}
