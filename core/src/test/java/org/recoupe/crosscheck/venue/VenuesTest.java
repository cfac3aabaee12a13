package org.recoupe.crosscheck.venue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.name.NameFinder;
import org.recoupe.annotation.quotation.QuotationFinder;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.PlacedUnits;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.entity.EntityLinker;
import org.recoupe.text.SegmentedText;
import org.recoupe.text.Segmenter;

/** Where Ana Morel spoke, as several reports say it. */
class VenuesTest {
  private static final NameFinder NAMES = new NameFinder();
  private static final QuotationFinder QUOTATIONS = new QuotationFinder();

  private static List<List<String>> venues(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      SegmentedText segments = new Segmenter().segment(texts[a]);
      List<Mention> mentions = NAMES.find(segments);
      articles.add(
          new AnnotatedArticle(
              PlainArticle.of("a" + a, texts[a]),
              segments,
              mentions,
              List.of(),
              List.of(),
              QUOTATIONS.find(segments, mentions)));
    }
    StoryClauses story =
        StoryClauses.of(articles, new EntityLinker().link(articles), ClauseOptions.DEFAULT);
    return new Venues()
        .find(story, PlacedUnits.of(story)).stream()
            .map(members -> members.stream().map(story::words).toList())
            .toList();
  }

  @Test
  void aMediumThatTwoReportsNameIsOneStatement() {
    assertEquals(
        List.of(
            List.of(
                "a affirmé lundi Ana Morel sur France Inter",
                "Sur France Inter, Ana Morel a assuré")),
        venues(
            "« La digue tiendra », a affirmé lundi Ana Morel sur France Inter.",
            "Sur France Inter, Ana Morel a assuré que la digue tiendrait."));
  }

  @Test
  void aTweetIsWrittenOnTwitter() {
    assertEquals(
        List.of(List.of("a écrit Ana Morel dans un tweet", "a réagi Ana Morel sur Twitter")),
        venues(
            "« La digue tiendra », a écrit Ana Morel dans un tweet.",
            "« La digue tiendra », a réagi Ana Morel sur Twitter."));
  }

  @Test
  void theDailyMayStandBehindItsArticle() {
    assertEquals(
        List.of(
            List.of(
                "a confié Ana Morel au Figaro",
                "Dans un entretien au quotidien Le Figaro, Ana Morel a dit")),
        venues(
            "« La digue tiendra », a confié Ana Morel au Figaro.",
            "Dans un entretien au quotidien Le Figaro, Ana Morel a dit que la digue tiendrait."));
  }

  @Test
  void otherPlacesAndOtherSpeakersAreNotOne() {
    assertEquals(
        List.of(),
        venues(
            "« La digue tiendra », a affirmé Ana Morel sur France Inter.",
            "« La digue tiendra », a affirmé Ana Morel sur RTL."));
    assertEquals(
        List.of(),
        venues(
            "« La digue tiendra », a affirmé Ana Morel sur France Inter.",
            "« La digue tiendra », a affirmé Paul Verdier sur France Inter."));
  }

  @Test
  void aMediumThatIsTheSourceIsNoVenue() {
    assertEquals(
        List.of(),
        venues(
            "« La digue tiendra », a affirmé Ana Morel, confirmant une information du Parisien.",
            "« La digue a tenu », a ajouté Ana Morel, confirmant une information du Parisien."));
  }

  @Test
  void whatIsSaidOfAMediumIsNoVenue() {
    assertEquals(
        List.of(),
        venues(
            "Ana Morel a affirmé que « la vérité sur France Inter » viendrait un jour au monde.",
            "Ana Morel a affirmé que « le pire est sur France Inter » et que rien n'est au monde."));
  }

  @Test
  void onePassageMustNameWhoSpeaks() {
    String first = "Ana Morel dirige le port. « La digue tiendra », a-t-elle tweeté.";
    assertEquals(List.of(), venues(first, first.replace("tiendra", "tient")));
  }
}
