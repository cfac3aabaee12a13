package org.recoupe.crosscheck.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.TimeExpression;
import org.recoupe.annotation.time.PublicationInference;
import org.recoupe.annotation.time.TimeFinder;
import org.recoupe.article.Excerpt;
import org.recoupe.article.PlainArticle;
import org.recoupe.article.Publication;
import org.recoupe.crosscheck.Statement;
import org.recoupe.crosscheck.TimelineEvent;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/**
 * Undated articles get their day from their words and from each other; then the story its order.
 */
class DatedStoryTest {
  private static final String SUMMIT =
      "Ce lundi 19 décembre, la présidente Odile Varenne a reçu à Montferrac le premier ministre"
          + " Gaspard Lestoile, pour la première fois depuis 2019. Le traité signé en 2021 expire en"
          + " 2023, et le parlement votera jeudi.";
  private static final String COPY =
      "La présidente Odile Varenne a reçu ce lundi (19) à Montferrac le premier ministre Gaspard"
          + " Lestoile, pour la première fois depuis longtemps. Fin février, Gaspard Lestoile avait"
          + " signé un traité à Montferrac.";
  private static final String ELSEWHERE =
      "Les pêcheurs de Port-Ablan ont vendu samedi deux tonnes de sardines à la criée, où les"
          + " mareyeurs espéraient davantage malgré une météo capricieuse.";

  private final TimeFinder finder = new TimeFinder();
  private final PublicationInference inference =
      new PublicationInference(finder, PublicationInference.Options.DEFAULT);

  @Test
  void aWeekdayWithItsDayLeavesOneYearNearTheYearsNamed() {
    AnnotatedArticle dated = inference.complete(List.of(article("a", SUMMIT, null))).get(0);
    assertEquals("2022-12-19", dated.article().publication().value());
    assertEquals(Publication.Basis.INFERRED, dated.article().publication().basis());
    assertEquals(
        List.of("2022-12-19", "2019", "2021", "2023", "2022-12-22"),
        dated.times().stream().map(TimeExpression::value).toList());
  }

  @Test
  void theReportMostLikeItLendsItsDay() {
    List<AnnotatedArticle> dated =
        inference.complete(List.of(article("a", SUMMIT, "2022-12-20"), article("b", COPY, null)));
    assertEquals("2022-12-20", dated.get(0).article().publication().value());
    assertEquals("2022-12-19", dated.get(1).article().publication().value());
  }

  @Test
  void aPostOfTheDayThatThePageRepeatsDatesTheReport() {
    String report = "Un pont a cédé vendredi à Port-Ablan, ont annoncé les pompiers.";
    String post = " — Radio Ablan (@radioablan) 22 mars 2019";
    assertEquals("2019-03-22", published(report + post));
    // another weekday, a later year in the text
    assertNull(published(report.replace("vendredi", "mardi") + post));
    assertNull(published(report + " Un autre sera fini en 2022." + post));
  }

  @Test
  void anUndatedReportCountsFromItsOwnWeekday() {
    String report =
        "Un pont a cédé jeudi à Port-Ablan, ont annoncé jeudi les pompiers. Hier, il tenait encore."
            + " Vers 20 h 30, une grue est arrivée.";
    AnnotatedArticle read = inference.complete(List.of(article("a", report, null))).get(0);
    assertNull(read.article().publication().value());
    assertEquals(
        List.of("XXXX-WXX-4", "XXXX-WXX-4", "XXXX-WXX-3", "XXXX-WXX-3T20:30"),
        read.times().stream().map(TimeExpression::value).toList());
  }

  @Test
  void theReportsOfAStoryThatNobodyDatedBoundEachOther() {
    List<AnnotatedArticle> members =
        List.of(
            article(
                "a",
                "Le ministre de la Transition écologique François de Rugy et le porte-parole du"
                    + " gouvernement Benjamin Griveaux ont visité la criée de Port-Ablan, où les"
                    + " mareyeurs manifestaient contre une nouvelle taxe portuaire.",
                null),
            article(
                "b",
                "À Port-Ablan, des matelots avaient bloqué les quais le 1er décembre, sous une"
                    + " pluie battante, devant quelques promeneurs étonnés. Personne n'avait protesté,"
                    + " raconte Odile Varenne, restauratrice installée derrière la"
                    + " capitainerie depuis longtemps.",
                null));
    assertEquals("XXXX-12-01", firstOfSecond(inference.complete(members)));
    assertEquals("2018-12-01", firstOfSecond(inference.completeStory(members)));
  }

  private static String firstOfSecond(List<AnnotatedArticle> articles) {
    return articles.get(1).times().get(0).value();
  }

  private @Nullable String published(String text) {
    return inference
        .complete(List.of(article("a", text, null)))
        .get(0)
        .article()
        .publication()
        .value();
  }

  @Test
  void anotherStoryLendsNothing() {
    List<AnnotatedArticle> dated =
        inference.complete(
            List.of(article("a", SUMMIT, "2022-12-19"), article("c", ELSEWHERE, null)));
    assertNull(dated.get(1).article().publication().value());
  }

  @Test
  void eventsStandInOrderAndTheAnnouncedAreTold() {
    List<AnnotatedArticle> dated =
        inference.complete(List.of(article("a", SUMMIT, null), article("b", COPY, null)));
    List<TimelineEvent> events = new TimelineBuilder().build(dated, List.of());
    assertEquals(
        List.of("2022-02", "2022-12-19", "2022-12-22"),
        events.stream().map(TimelineEvent::value).toList());
    assertEquals(
        List.of(false, false, true), events.stream().map(TimelineEvent::announced).toList());
    assertEquals(2, events.get(1).witnesses().size());
  }

  @Test
  void anEventIsToldInTheWordsOfAReportThatGivesItsTime() {
    String one = "Le pont de Port-Ablan a cédé mardi 4 mars 2031.";
    String other = "Le vieux pont de Port-Ablan a cédé le 4 mars 2031, sans faire de blessé.";
    String wrong = "Le pont de Port-Ablan aurait cédé mercredi 5 mars 2031.";
    List<AnnotatedArticle> dated =
        inference.complete(
            List.of(
                article("a", one, "2031-03-06"),
                article("b", other, "2031-03-06"),
                article("c", wrong, "2031-03-06")));
    Statement statement =
        new Statement(
            "st1",
            wrong,
            List.of(whole("a", one), whole("b", other), whole("c", wrong)),
            3,
            List.of("o1"),
            Statement.Standing.SHARED,
            List.of());
    TimelineEvent event = new TimelineBuilder().build(dated, List.of(statement)).get(0);
    assertEquals("2031-03-04", event.value());
    assertEquals(one, event.text());
  }

  private static Excerpt whole(String id, String text) {
    return new Excerpt(id, new Span(0, text.length()));
  }

  @Test
  void withoutArticlesThereIsNoTimeline() {
    assertEquals(List.of(), new TimelineBuilder().build(List.of(), List.of()));
    assertEquals(List.of(), inference.complete(new ArrayList<>()));
  }

  private AnnotatedArticle article(String id, String text, @Nullable String day) {
    Publication publication =
        day == null
            ? Publication.UNKNOWN
            : new Publication(day, Publication.Basis.SIDECAR, List.of());
    SegmentedText segments = new Segmenter().segment(text);
    return new AnnotatedArticle(
        PlainArticle.of(id, text, publication),
        segments,
        List.of(),
        finder.find(segments, publication),
        List.of(),
        List.of());
  }
}
