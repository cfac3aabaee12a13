package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Publication.Basis;
import org.recoupe.article.Publication.Candidate;

/** What a page says of itself, in several places that may not agree. */
class PageSelfTest {
  private static final String TEXT =
      "Une conduite a cédé mardi soir sous la place du Marché de Valdombre, et l'eau a envahi une"
          + " douzaine de caves. Le maire promet une enquête sur l'état du réseau, que la commune"
          + " n'a plus visité depuis quarante ans. ";
  private static final String BODY =
      "<p>" + TEXT + "</p><p>" + TEXT.replace("mardi", "hier") + "</p>";

  @Test
  void everyDateIsACandidateAndChangesAreMarked() {
    Article article =
        article(
            ld("\"headline\":\"Fuite à Valdombre\",\"dateModified\":\"2031-03-14T07:00:00Z\"")
                + "<meta property='article:published_time' content='2031-03-12T17:04:00Z'>",
            "<p class=date>Publié le 12 mars 2031 à 18h04, modifié le 13 mars 2031 à 9h12</p>"
                + BODY);
    assertEquals("2031-03-12T17:04:00Z", article.publication().value());
    assertEquals(Basis.META, article.publication().basis());
    assertEquals(
        List.of(
            "2031-03-12T17:04:00Z",
            "2031-03-12T18:04",
            "changed 2031-03-14T07:00:00Z",
            "changed 2031-03-13T09:12"),
        article.publication().candidates().stream()
            .map(c -> (c.modified() ? "changed " : "") + c.value())
            .toList());
    Candidate shown = article.publication().candidates().get(1);
    assertNotNull(shown.at());
    assertTrue(
        shown.at().of(article.sourceText().characters()).startsWith("Publié le 12 mars 2031"));
  }

  @Test
  void ofSeveralArticlesInJsonLdThePageIsItsOwn() {
    String other =
        ld(
            "\"headline\":\"La fête du lac\",\"url\":\"https://p.example/fete\",\"datePublished\":\"2029-01-01\"");
    String byAddress =
        ld(
            "\"headline\":\"Une conduite cède\",\"mainEntityOfPage\":{\"@id\":\"https://p.example/fuite\"},\"datePublished\":\"2031-03-12\"");
    String canonical = "<link rel=canonical href='https://www.p.example/fuite/'>";
    assertEquals("2031-03-12", article(other + byAddress + canonical, BODY).publication().value());
    String byHeadline = ld("\"headline\":\"Fuite à Valdombre\",\"datePublished\":\"2031-03-12\"");
    assertEquals("2031-03-12", article(other + byHeadline, BODY).publication().value());
    assertEquals("2029-01-01", article(other, BODY).publication().value());
  }

  @Test
  void aBodyInJsonLdThatDoesNotAgreeIsLeft() {
    String other = "La fête du lac a réuni trois mille personnes et ses chars fleuris. ".repeat(20);
    assertTrue(
        article(ld("\"headline\":\"x\",\"articleBody\":\"" + other + "\""), BODY)
            .body()
            .startsWith("Une conduite"));
    String whole =
        TEXT + TEXT.replace("mardi", "hier") + "Les travaux commencent lundi. ".repeat(40);
    Article teaser = article(ld("\"headline\":\"x\",\"articleBody\":\"" + whole + "\""), BODY);
    assertTrue(teaser.body().contains("Les travaux commencent lundi."), teaser.body());
    String notice =
        "<p>Nous et nos partenaires déposons des traceurs pour mesurer l'audience de nos pages.</p>"
            .repeat(3);
    Article scripted =
        article(
            ld("\"headline\":\"x\",\"articleBody\":\"À Valdombre, la fuite dure. " + whole + "\""),
            notice);
    assertTrue(scripted.body().contains("Les travaux commencent lundi."), scripted.body());
  }

  @Test
  void aWallIsToldByThePartThatIsBehindItOrShown() {
    assertTrue(
        article(ld("\"headline\":\"x\",\"hasPart\":{\"isAccessibleForFree\":\"False\"}"), BODY)
            .metadata()
            .paywalled());
    String box = "<div class=box><p>La suite est réservée aux abonnés.</p></div>";
    assertTrue(article("", BODY + box).metadata().paywalled());
    assertFalse(
        article(ld("\"headline\":\"x\",\"isAccessibleForFree\":true"), BODY + box)
            .metadata()
            .paywalled());
  }

  private static String ld(String fields) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
  }

  private static Article article(String head, String body) {
    return ExtractedPage.of("Fuite à Valdombre", head, body);
  }
}
