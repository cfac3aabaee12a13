package org.recoupe.article.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.provenance.Outcome;
import org.recoupe.text.Span;

class PageExtractorTest {
  private static final String LEAD =
      "Une conduite a cédé mardi soir sous la place du Marché de Valdombre.";
  private static final String FIRST =
      "L'eau a envahi une douzaine de caves avant que les pompiers ne ferment la vanne, vers 22 heures, a indiqué la mairie.";
  private static final String SECOND =
      "« Nous n'avions jamais vu cela », a déclaré le maire Éloi Prunier, qui promet une enquête sur l'état du réseau.";
  private static final String PAGE =
      """
      <!DOCTYPE html><html lang="fr"><head><title>Valdombre sous l&#39;eau - Le Phare</title>
      <meta property="og:title" content="Valdombre sous l'eau - Le Phare">
      <meta property="og:site_name" content="Le Phare">
      <link rel="canonical" href="https://phare.example/2031/03/12/valdombre">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle",
      "headline":"Valdombre sous l'eau","datePublished":"2031-03-12T08:00:00+01:00",
      "author":[{"@type":"Person","name":"Ada Fournel"},{"@type":"Organization","name":"AFP"}],
      "publisher":{"@type":"Organization","name":"Le Phare"},"isAccessibleForFree":false}</script></head><body>
      <nav><a href="/">Accueil</a> <a href="/monde">Monde</a></nav>
      <article><header><h1>Valdombre sous l&rsquo;eau</h1><p class="chapo">%s</p>
      <p class="byline">Par Ada Fournel avec AFP</p></header>
      <div class="article-body"><p>%s</p>
      <figure><img src="a.jpg"><figcaption>La place du Marché. Photo Jo Brun</figcaption></figure>
      <p>Lire aussi : <a href="/x">Le réseau a cent ans</a></p>
      <h2>Une enquête</h2><p>%s</p>
      <div class="newsletter"><p>Recevez chaque matin le meilleur de l'actualité de votre région, gratuitement.</p></div>
      </div></article>
      <section class="related"><h2>Sur le même sujet</h2><ul><li><a href="/y">Une autre fuite à Montclar</a></li></ul></section>
      <footer>Mentions légales</footer></body></html>
      """
          .formatted(LEAD, FIRST, SECOND);

  @Test
  void findsTheReportAndNothingElse() {
    Article article = ExtractedPage.of(PAGE);
    assertEquals(LEAD + "\n\n" + FIRST + "\n\nUne enquête\n\n" + SECOND, article.body());
    Span headline = article.layout().headline();
    assertEquals("Valdombre sous l’eau", headline == null ? "" : article.words(headline));
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    Article article = ExtractedPage.of(PAGE);
    assertEquals("Valdombre sous l'eau", article.metadata().headline());
    assertEquals("Le Phare", article.metadata().publisher());
    assertEquals(List.of("Ada Fournel"), article.metadata().authors());
    assertEquals("https://phare.example/2031/03/12/valdombre", article.metadata().url());
    assertEquals("fr", article.metadata().language().tag());
    assertTrue(article.metadata().paywalled());
    assertEquals("2031-03-12T08:00:00+01:00", article.publication().value());
    assertTrue(article.credits().stream().anyMatch(c -> c.agency().equals("AFP") && c.forText()));
  }

  @Test
  void keepsWhatItLeavesOutWithItsKind() {
    Article article = ExtractedPage.of(PAGE);
    assertTrue(hasDebris(article, Debris.Kind.CAPTION, "La place du Marché. Photo Jo Brun"));
    assertTrue(
        hasDebris(
            article, Debris.Kind.RELATED, "Lire aussi : <a href=\"/x\">Le réseau a cent ans"));
    assertTrue(hasDebris(article, Debris.Kind.NEWSLETTER, "Recevez chaque matin"));
  }

  @Test
  void everyWordOfTheTextMapsToItsPlaceInTheSource() {
    Article article = ExtractedPage.of(PAGE);
    String text = article.text().text();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      int start = random.nextInt(text.length());
      int end = start + 1 + random.nextInt(Math.min(40, text.length() - start));
      String words = text.substring(start, end);
      if (words.isBlank() || words.contains("\n")) {
        continue;
      }
      String source = article.text().toSource(new Span(start, end)).of(PAGE);
      String shown = Parser.unescapeEntities(source.replaceAll("<[^>]*>", ""), false);
      assertEquals(fold(words), fold(shown));
    }
  }

  @Test
  void takesTheBodyFromJsonLdWhereThePageShowsNone() {
    String body = (FIRST + "\\n\\n" + SECOND.replace("é", "\\u00e9")).repeat(3);
    String html =
        "<html><body><div id=app>Chargement</div><script type=\"application/ld+json\">"
            + "{\"@type\":\"NewsArticle\",\"headline\":\"Valdombre\",\"articleBody\":\""
            + body
            + "\"}</script></body></html>";
    Article article = ExtractedPage.of(html);
    assertTrue(article.body().contains(SECOND), article.body());
    int at = article.text().text().indexOf("déclaré");
    assertEquals("d\\u00e9clar\\u00e9", article.text().toSource(new Span(at, at + 7)).of(html));
  }

  @Test
  void readsPagesNestedDeeplyAndPagesWithoutText() {
    Article deep = ExtractedPage.of("<div>".repeat(100_000) + "<p>" + FIRST);
    assertEquals(FIRST, deep.body());
    assertInstanceOf(Outcome.Failure.class, ExtractedPage.outcome("<html><img src=x></html>"));
    assertInstanceOf(Outcome.Failure.class, ExtractedPage.outcome("<!--".repeat(1000)));
  }

  @Test
  void aPageOfNotesIsReadWhereItIsNamedABody() {
    Article notes =
        ExtractedPage.of(
            "<div class=related-posts><h1>Essai</h1><div class=entry-content><h3>Appareil</h3>"
                + "<p>Un boîtier de 1962.</p><ol><li>Film rapide.</li></ol>"
                + "<div class=share-buttons>Partager</div></div><p>Mentions</p></div>");
    assertEquals("Appareil\n\nUn boîtier de 1962.\n\nFilm rapide.", notes.body());
  }

  @Test
  void doesNotFailOnNoise() {
    Random random = new Random(11);
    String[] pieces = {
      "<p>",
      "</p>",
      "<div class=related>",
      "</div>",
      "<table>",
      "<tr>",
      "<td>",
      "&amp;",
      "&#0;",
      "&notit;",
      "<b>",
      "</i>",
      "<h1>",
      "</h1>",
      "Une phrase assez longue pour être lue, dit-on. ",
      "<script type=application/ld+json>",
      "{\"@type\":[1,{}]}",
      "</script>",
      "<article>",
      "\0",
      "\uD83D",
      "<figure>",
      "<li>",
      "<a href=x>",
      "</a>",
      "<time datetime=x>",
      "<br>",
      "\r\n"
    };
    for (int i = 0; i < 300; i++) {
      StringBuilder html = new StringBuilder();
      for (int j = random.nextInt(80); j >= 0; j--) {
        html.append(pieces[random.nextInt(pieces.length)]);
      }
      if (ExtractedPage.outcome(html.toString()) instanceof Outcome.Value<Article> made) {
        assertFalse(made.value().body().isBlank());
      }
    }
  }

  private static boolean hasDebris(Article article, Debris.Kind kind, String words) {
    return article.debris().stream()
        .anyMatch(d -> d.kind() == kind && d.at().of(PAGE).contains(words));
  }

  private static String fold(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
