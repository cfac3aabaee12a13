package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.Translation;

/** Agencies and translations that a page credits, wherever it does. */
class PageCreditsTest {
  private static final String BODY =
      "<p>Une conduite a cédé mardi soir sous la place du Marché de Valdombre, et l'eau a envahi une"
          + " douzaine de caves.</p><p>Le maire promet une enquête sur l'état du réseau, que la"
          + " commune n'a plus visité depuis quarante ans.</p>";

  @Test
  void aLineBelowTheLastParagraphSigns() {
    assertEquals(List.of("AFP"), agencies(BODY + "<p>© AFP</p>"));
    assertEquals(List.of("Reuters"), agencies(BODY + "<p>(c) 2031 Reuters</p>"));
    assertEquals(List.of("AFP"), agencies(BODY + "<p><em>Avec AFP</em></p>"));
    assertEquals(List.of("Reuters", "AP"), agencies(BODY + "<p>A. F. avec Reuters et AP</p>"));
    assertEquals(List.of("Belga"), agencies(BODY + "<p>Source : Belga</p>"));
    assertEquals(List.of("ATS", "AFP"), agencies(BODY + "<p>ats, afp</p>"));
    assertEquals(List.of(), agencies(BODY + "<p>© BELGAIMAGE</p>"));
    assertEquals(List.of(), agencies(BODY + "<p>© Le Phare</p>"));
  }

  @Test
  void creditsOfPicturesAreNone() {
    assertEquals(
        List.of(),
        agencies("<figure><img src=a.jpg><figcaption>© AFP</figcaption></figure>" + BODY));
    assertEquals(List.of(), agencies(BODY + "<p>Photo : AFP</p>"));
  }

  @Test
  void aPersonBesideAnAgencyStaysAnAuthor() {
    for (String byline :
        List.of(
            "Ada Fournel avec AFP", "Ada Fournel (AFP)", "Ada Fournel/AFP", "AFP/Ada Fournel")) {
      Article article = article("<meta name=author content='" + byline + "'>", BODY);
      assertEquals(List.of("Ada Fournel"), article.metadata().authors(), byline);
      assertEquals(List.of("AFP"), credited(article), byline);
    }
    Article desk = article("<meta name=author content='La rédaction avec AFP'>", BODY);
    assertEquals(List.of(), desk.metadata().authors());
    assertEquals(List.of("AFP"), credited(desk));
  }

  @Test
  void aNameRightAboveTheReportIsItsAuthor() {
    String site =
        "<meta property='og:site_name' content='Le Phare'><meta name=author content='Le Phare'>";
    for (String line :
        List.of("Ada Fournel", "Par Ada Fournel, Valdombre", "ADA FOURNEL", "Von Ada Fournel")) {
      List<String> names =
          article(site, "<p><strong>" + line + "</strong></p>" + BODY).metadata().authors();
      assertEquals(1, names.size(), line);
      assertTrue(names.get(0).equalsIgnoreCase("Ada Fournel"), line);
    }
    assertEquals(
        List.of("Ada Fournel", "Jo Brun"),
        article("", "<p><b>Ada Fournel/Jo Brun</b></p>" + BODY).metadata().authors());
    for (String line :
        List.of("Le Phare", "Valdombre", "12 mars 2031", "Une fuite de plus", "AFP")) {
      assertEquals(
          List.of(),
          article("<meta property='og:site_name' content='Le Phare'>", "<p>" + line + "</p>" + BODY)
              .metadata()
              .authors(),
          line);
    }
    assertEquals(
        List.of("Jo Brun"),
        article("<meta name=author content='Jo Brun'>", "<p>Ada Fournel</p>" + BODY)
            .metadata()
            .authors());
  }

  @Test
  void jsonLdSaysWhereTheTextIsFrom() {
    String head =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Fuite\","
            + "\"author\":{\"name\":\"Ada Fournel\"},"
            + "\"sourceOrganization\":{\"@type\":\"Organization\",\"name\":\"Belga\"}}</script>";
    Article article = article(head, BODY);
    assertEquals(List.of("Belga"), credited(article));
    assertEquals(List.of("Ada Fournel"), article.metadata().authors());
  }

  @Test
  void anAgencyIsTheSourceOfWhatItPublishes() {
    assertEquals(
        List.of("Reuters"),
        credited(article("<meta property='og:site_name' content='Reuters'>", BODY)));
  }

  @Test
  void aNoticeNamesTheLanguageOfTheOriginal() {
    Translation above =
        article("", "<p>Cet article a été traduit automatiquement de l'anglais.</p>" + BODY)
            .translation();
    assertEquals("en", assertNotNullAnd(above).from().tag());
    Article below = article("", BODY + "<p>Traduit de l'allemand par Ada Fournel</p>");
    assertEquals("de", assertNotNullAnd(below.translation()).from().tag());
    assertTrue(below.debris().stream().anyMatch(d -> d.kind() == Debris.Kind.TRANSLATION_NOTICE));
  }

  private static Translation assertNotNullAnd(
      @org.jspecify.annotations.Nullable Translation translation) {
    assertNotNull(translation);
    return translation;
  }

  private static List<String> agencies(String body) {
    return credited(article("", body));
  }

  private static List<String> credited(Article article) {
    return article.credits().stream()
        .filter(Credit::forText)
        .map(Credit::agency)
        .distinct()
        .toList();
  }

  private static Article article(String head, String body) {
    return ExtractedPage.of("Fuite à Valdombre", head, body);
  }
}
