package org.recoupe.crosscheck.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.Excerpt;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.WholeSentences;
import org.recoupe.crosscheck.event.EventFinder;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.reuse.Lineage;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** Reports of one event in other words become one statement; of two events they do not. */
class RetoldStoryTest {
  private static final String FILLER =
      " Le marché aux fleurs rouvrira lundi sur la place. Les vendanges ont débuté dans le canton."
          + " Une fanfare jouera dimanche au kiosque. La bibliothèque prépare sa braderie annuelle.";
  private static final String OTHER_FILLER =
      " Le club de pétanque cherche un trésorier. La piscine municipale ferme pour entretien."
          + " Un concert est prévu à la collégiale. Les écoliers visiteront la ferme des Tilleuls.";

  private static List<Statement> statements(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      articles.add(article("a" + a, texts[a]));
    }
    StoryClauses story = StoryClauses.of(articles, List.of(), ClauseOptions.DEFAULT);
    return new StatementFinder()
        .find(
            story,
            new Lineage(List.of(), List.of()),
            List.of(),
            List.of(),
            new EventFinder().find(story));
  }

  private static List<Statement> retold(List<Statement> statements) {
    return statements.stream()
        .filter(s -> s.why().stream().anyMatch(why -> why.key().equals("statement.retold")))
        .toList();
  }

  @Test
  void anEventInOtherWordsIsOneStatement() {
    List<Statement> retold =
        retold(
            statements(
                "Un brasier a ravagé dans la nuit la halle aux tissus de Valmorel." + FILLER,
                "La halle aux tissus de Valmorel a été détruite par un incendie nocturne."
                    + OTHER_FILLER));
    assertEquals(1, retold.size());
    assertEquals(2, retold.get(0).witnesses().size());
  }

  @Test
  void aQuestionOfOneReportIsNoStatement() {
    String asked = "La halle aux tissus de Valmorel gardait-elle trente tonnes de tissus en 2019";
    List<Statement> found = statements(asked + " ?" + FILLER);
    assertTrue(found.stream().noneMatch(s -> s.text().contains("gardait")), found.toString());
    String told = "La halle de Valmorel gardait trente tonnes de tissus en 2019.";
    found = statements(told + FILLER);
    assertTrue(found.stream().anyMatch(s -> s.text().contains("gardait")), found.toString());
  }

  @Test
  void whatIsSharedIsNamedInTheReason() {
    List<Statement> retold =
        retold(
            statements(
                "Un brasier a ravagé dans la nuit la halle aux tissus de Valmorel." + FILLER,
                "La halle aux tissus de Valmorel a été détruite par un incendie nocturne."
                    + OTHER_FILLER));
    assertEquals(1, retold.size());
    assertTrue(retold.get(0).why().get(1).arguments().get(0).contains("halle"));
  }

  @Test
  void aSentenceThatIsContradictedBesideStandsForAStatementOnlyWhereThereIsNoOther() {
    String one =
        "Ce 19 mai, la ministre s'est déplacée en Savoie afin de rencontrer son allié Thévenard.";
    String other =
        "Après un voyage en Savoie pour rencontrer Thévenard, la ministre s'est reposée.";
    StoryClauses story =
        StoryClauses.of(
            List.of(article("a", one), article("b", other)), List.of(), ClauseOptions.DEFAULT);
    List<Clause> meeting = List.of(meeting(0, "a", one), meeting(1, "b", other));
    for (int side = 0; side < 2; side++) {
      Excerpt beside = new Excerpt(side == 0 ? "a" : "b", new Span(0, 9));
      Conflict conflict =
          new Conflict(
              "c1",
              Conflict.Kind.DATE,
              Conflict.Status.CONFLICT,
              "",
              List.of(
                  new Conflict.Side("this", List.of(beside), List.of()),
                  new Conflict.Side("that", List.of(new Excerpt("z", new Span(0, 5))), List.of())),
              List.of());
      String shown =
          new Wordings(
                  story,
                  new WholeSentences(story),
                  new Concepts(),
                  new PassageEnds(),
                  List.of(conflict))
              .of(meeting)
              .texts()
              .get(0);
      assertEquals(side == 0 ? other : one, shown);
    }
  }

  private static Clause meeting(int article, String id, String text) {
    Span at = new Span(text.indexOf("rencontrer"), text.indexOf("Thévenard") + 9);
    return new Clause(article, id, 0, at, List.of(), false, false);
  }

  @Test
  void twoEventsOfOneTopicStayApart() {
    assertEquals(
        List.of(),
        retold(
            statements(
                "Les apiculteurs du canton ont élu leur présidente au chalet." + FILLER,
                "Les apiculteurs réclament une aide pour leurs ruches gelées." + OTHER_FILLER)));
  }

  @Test
  void whatASubjectTakesForGrantedIsNoWitness() {
    assertEquals(
        List.of(),
        statements(
                "Par précaution, 80 habitants du quai des Tilleuls ont été évacués." + FILLER,
                "Les habitants évacués du quai des Tilleuls ont regagné leur domicile."
                    + OTHER_FILLER)
            .stream()
            .filter(s -> s.witnesses().size() > 1)
            .toList());
  }

  @Test
  void twoCountsOfOneThingAreNoWitnessesOfEachOther() {
    assertEquals(
        List.of(),
        retold(
            statements(
                "Quatre personnes ont été légèrement blessées à la filature." + FILLER,
                "Le bilan de la filature est passé à neuf blessés légers." + OTHER_FILLER)));
  }

  @Test
  void aCopyOfAWitnessIsAWitness() {
    String copied = "La halle aux tissus de Valmorel a été détruite par un incendie nocturne.";
    List<Statement> retold =
        retold(
            statements(
                copied + FILLER,
                copied + OTHER_FILLER,
                "Un brasier a ravagé dans la nuit la halle aux tissus de Valmorel."
                    + " Le canal sera curé en mai. Un loto aura lieu à la salle des fêtes."
                    + " Les abonnés du théâtre choisissent leurs places. Le tramway changera de"
                    + " couleur. Deux cygnes ont niché sous le pont. Une exposition montre des"
                    + " herbiers anciens. Le boulanger prend sa retraite."));
    assertEquals(1, retold.size());
    assertEquals(3, retold.get(0).witnesses().size());
  }

  @Test
  void theSameTwiceGivesTheSame() {
    String one = "Un brasier a ravagé dans la nuit la halle aux tissus de Valmorel." + FILLER;
    String other =
        "La halle aux tissus de Valmorel a été détruite par un incendie nocturne." + OTHER_FILLER;
    assertEquals(statements(one, other), statements(one, other));
  }

  private static AnnotatedArticle article(String id, String text) {
    SegmentedText segments = new Segmenter().segment(text);
    return new AnnotatedArticle(
        PlainArticle.of(id, text), segments, List.of(), List.of(), List.of(), List.of());
  }
}
