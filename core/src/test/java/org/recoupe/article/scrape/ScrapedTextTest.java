package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Credit;
import org.recoupe.article.Debris;
import org.recoupe.article.Publication;
import org.recoupe.article.Translation;
import org.recoupe.capture.Declared;
import org.recoupe.text.Span;

class ScrapedTextTest {
  private static final String PARAGRAPH =
      "La digue de Montvert a cédé mardi matin sous la pression des eaux, emportant trois maisons"
          + " et un pont, selon la préfecture, qui a fait évacuer quatre cents personnes vers le"
          + " lycée de la ville haute.";

  @Test
  void aPageWithItsDebris() {
    Article article =
        Scraped.of(
            "Valdor Info\nMonde\n\nÀ Montvert, la digue cède et quatre cents personnes fuient\n\n"
                + "La digue de Montvert, mardi.\n\n"
                + "La digue de Montvert, mardi. - Jeanne VARENNE / LUMEN / AFP\n\n"
                + PARAGRAPH
                + "\n\nPUBLICITÉ\n\n«\u00a0Nous avons eu peur\u00a0», a dit le maire à l'AFP.\n\n"
                + "P. L. avec AFP\n\nCrue de la Vère : ce qu'il faut savoir\n\n12 commentaires");
    assertEquals(
        "À Montvert, la digue cède et quatre cents personnes fuient\n\n"
            + PARAGRAPH
            + "\n\n« Nous avons eu peur », a dit le maire à l'AFP.",
        article.text().text());
    assertEquals(
        "À Montvert, la digue cède et quatre cents personnes fuient",
        article.metadata().headline());
    assertEquals("fr", article.metadata().language().tag());
    assertEquals(
        List.of(
            Debris.Kind.NAVIGATION,
            Debris.Kind.CAPTION,
            Debris.Kind.ADVERT,
            Debris.Kind.BYLINE,
            Debris.Kind.RELATED,
            Debris.Kind.COUNTER),
        article.debris().stream().map(Debris::kind).distinct().toList());
    assertTrue(article.credits().stream().anyMatch(c -> c.agency().equals("AFP") && c.forText()));
    assertTrue(article.credits().stream().anyMatch(c -> c.agency().equals("AFP") && !c.forText()));
  }

  @Test
  void oneLongLine() {
    Article article =
        Scraped.of(
            "Montvert | "
                + PARAGRAPH
                + "Lire aussi: La Vère, fleuve maudit«Tout est parti», dit Jeanne Varenne. Les"
                + " secours cherchent 1.200 bêtes.Deux ponts sont fermés jusqu'au 3 mars, a précisé"
                + " la préfecture de la Vère.");
    assertEquals(
        PARAGRAPH
            + "\n\n«Tout est parti», dit Jeanne Varenne. Les secours cherchent 1.200 bêtes."
            + "\n\nDeux ponts sont fermés jusqu'au 3 mars, a précisé la préfecture de la Vère.",
        article.body());
    assertEquals(
        List.of("Montvert | ", "Lire aussi: La Vère, fleuve maudit"), Scraped.debris(article));
  }

  @Test
  void aHeadingThatLostTheBreakBehindIt() {
    assertEquals(
        PARAGRAPH + "\n\nUn fleuve en crue\n\nJeanne Varenne a fermé le pont lundi matin, dit-on.",
        Scraped.of(
                PARAGRAPH + "Un fleuve en crueJeanne Varenne a fermé le pont lundi matin, dit-on.")
            .body());
    String brands = "Le pont se loue sur monPont Varenne et @lesPonts depuis lundi matin, dit-on.";
    assertEquals(
        brands.replace("monPont", "LePont"),
        Scraped.of(brands.replace("monPont", "LePont")).body());
  }

  @Test
  void aTextOfVeryManyLinesTakesNoTimeForEachOfThem() {
    String text = "Le maire\n".repeat(500_000);
    assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Scraped.of(text));
  }

  @Test
  void aPostThatTheScraperDoubled() {
    String post = "La #Vère monte encore à #Montvert pic.twitter.com/AbCdEf1234";
    Article article =
        Scraped.of(
            PARAGRAPH
                + " "
                + post
                + "— Radio Valdor (@radiovaldor) March 12, 2031 "
                + post
                + " Le calme revient. Les écoles rouvriront jeudi.");
    assertEquals(PARAGRAPH + "\n\nLe calme revient. Les écoles rouvriront jeudi.", article.body());
    assertEquals(Debris.Kind.EMBED, article.debris().get(0).kind());
  }

  @Test
  void aPullQuoteIsMarkedAndTheQuotationKept() {
    String words = "Nous n'avons jamais vu la rivière monter aussi vite en une nuit";
    Article article =
        Scraped.of(
            PARAGRAPH + " " + words + "Des voisins, « " + words + " », ont alerté la mairie.");
    assertEquals(
        PARAGRAPH + "\n\nDes voisins, « " + words + " », ont alerté la mairie.", article.body());
    assertEquals(List.of(words), Scraped.debris(article));
  }

  @Test
  void wordsThatAreQuotedElsewhereStandOnceMoreWithoutMarks() {
    String first = "La rivière a pris en une nuit le cœur de notre vallée.";
    String second = "Nous rebâtirons tout ce qui peut l'être, maison par maison.";
    String post = first + " Merci à tous. " + second;
    Article article =
        Scraped.of(
            PARAGRAPH
                + " «"
                + first.replace("œ", "oe")
                + " "
                + second.replace(".", "")
                + "», a écrit le maire. "
                + post
                + " Les écoles rouvriront jeudi. La rivière baisse.");
    assertEquals(List.of(post), Scraped.debris(article));
    assertTrue(article.body().endsWith("Les écoles rouvriront jeudi. La rivière baisse."));
  }

  @Test
  void aSentenceThatIsSaidTwiceWithoutMarksStays() {
    String said = "Le pont de Montvert restera fermé jusqu'au printemps. ";
    assertEquals(List.of(), Scraped.debris(Scraped.of(said + PARAGRAPH + " " + said + PARAGRAPH)));
  }

  @Test
  void aPostBeginsWithTheFirstOfItsSentencesThatHasATag() {
    String post =
        "#3marsCe soir, la #Vère a passé la digue à #Montvert.La mairie appelle au calme"
            + " pic.twitter.com/AbCdEf1234 #Crue";
    Article article =
        Scraped.of(PARAGRAPH + " Trois hommes ont été sauvés." + post + "La nuit a été longue.");
    assertEquals(List.of(post), Scraped.debris(article));
    assertEquals(
        PARAGRAPH + " Trois hommes ont été sauvés.\n\nLa nuit a été longue.", article.body());
  }

  @Test
  void aCaptionBelowItsCredit() {
    String caption = "Des bateliers se sont retrouvés samedi sur le quai de la Vère.";
    Article article =
        Scraped.of(
            PARAGRAPH + "\nPhoto: Jeanne Varenne Lumen\n" + caption + "\n" + PARAGRAPH + " Oui.");
    assertEquals(PARAGRAPH + "\n\n" + PARAGRAPH + " Oui.", article.body());
  }

  @Test
  void headlinesOfOtherReportsBehindTheLastStop() {
    String headlines =
        "Crue de la Vère: la préfecture alerte les riverains Paul Lorme veut une «digue» Crue de la"
            + " Vère: plus de mille maisons sous l'eau";
    Article article = Scraped.of(PARAGRAPH + " " + PARAGRAPH + " " + headlines);
    assertEquals(List.of(headlines), Scraped.debris(article));
  }

  @Test
  void wrappedLinesAndLinksAreOneParagraph() {
    Article article =
        Scraped.of("Le maire de\nMontvert\n, Paul Lorme, a\ndémissionné lundi.\nIl avait 61 ans.");
    assertEquals(
        "Le maire de Montvert , Paul Lorme, a démissionné lundi.\n\nIl avait 61 ans.",
        article.body());
  }

  @Test
  void aNameThatLostItsSpace() {
    Article article =
        Scraped.of("La Valdorie attend. La Valdorieet le Nord ont signé. Ici, la Valdorie recule.");
    assertTrue(article.body().contains("La Valdorie et le Nord"), article.body());
  }

  @Test
  void datesOfTheTextAndTheAddress() {
    Article article =
        Scraped.of(
            PARAGRAPH + "\n\nPublié le 12 mars 2031 à 18h04, modifié le 13 mars 2031 à 9h12",
            new Declared(
                null, null, null, "https://valdor.example/2031/03/12/digue", null, null, "meta"));
    Publication publication = article.publication();
    assertEquals("2031-03-12", publication.value());
    assertEquals(Publication.Basis.URL, publication.basis());
    assertEquals(
        List.of("2031-03-12", "2031-03-12T18:04", "2031-03-13T09:12"),
        publication.candidates().stream().map(Publication.Candidate::value).toList());
    assertEquals("valdor.example", article.metadata().publisher());
  }

  @Test
  void aTranslationNoticeNamesTheOriginal() {
    Article article =
        Scraped.of(PARAGRAPH + "\n\nCet article a été traduit automatiquement de l'anglais.");
    Translation translation = article.translation();
    assertNotNull(translation);
    assertEquals("en", translation.from().tag());
  }

  @Test
  void aDeclaredTitleThatIsNotInTheTextLeavesTheFirstLineInTheBody() {
    Article article =
        Scraped.of(
            "Une ville sous les eaux\n" + PARAGRAPH,
            new Declared(null, "Trois maisons emportées", null, null, null, null, "sidecar"));
    assertNull(article.layout().headline());
    assertTrue(article.body().startsWith("Une ville sous les eaux"));
    assertEquals("Trois maisons emportées", article.metadata().headline());
  }

  @Test
  void aDeclaredTitleInFrontOfTheTextIsItsHeadline() {
    String title = "À Montvert.La digue cède «en une nuit»";
    Article article =
        Scraped.of(title + PARAGRAPH, new Declared(null, title, null, null, null, null, "sidecar"));
    assertEquals(title + "\n\n" + PARAGRAPH, article.text().text());
    assertEquals(PARAGRAPH, article.body());
  }

  @Test
  void everySpanMapsBackAndNothingIsLost() {
    Random random = new Random(7);
    String[] pieces = {
      PARAGRAPH,
      "Lire aussi: Une crue",
      "PUBLICITÉ",
      "\n",
      "\n\n",
      " ",
      "\u00a0",
      "«Non», dit-il.",
      "© AFP",
      "Partager",
      "x",
      "😀",
      "\u200b",
      "12 mars 2031",
      ".",
      "Le maire",
      "a-t-il dit",
      "pic.twitter.com/AbCdEf1234",
      "— Nom (@nom)",
      "(afp)",
      "Photo: Lumen",
      "\r\n",
      "\"",
      "»Le"
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      int n = 1 + random.nextInt(25);
      for (int i = 0; i < n; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      check(Scraped.of(text.toString()));
    }
  }

  private static void check(Article article) {
    String source = article.sourceText().characters();
    String text = article.text().text();
    boolean[] seen = new boolean[source.length()];
    for (int i = 0; i < text.length(); i++) {
      Span at = article.text().toSource(new Span(i, i + 1));
      if (!Character.isWhitespace(text.charAt(i))) {
        assertEquals(text.substring(i, i + 1), at.of(source));
        seen[at.start()] = true;
      }
    }
    int reached = 0;
    for (Debris debris : article.debris()) {
      assertTrue(debris.at().start() >= reached, "debris in order");
      reached = debris.at().end();
      for (int i = debris.at().start(); i < debris.at().end(); i++) {
        assertFalse(seen[i], "kept and cut at " + i + " of " + source + debris);
        seen[i] = true;
      }
    }
    for (int i = 0; i < source.length(); i++) {
      assertTrue(seen[i] || Line.isBlank(source.charAt(i)), "lost at " + i + " of " + source);
    }
    for (Credit credit : article.credits()) {
      Span at = credit.at();
      assertNotNull(at);
      assertFalse(at.of(source).isBlank());
    }
    assertTrue(article.layout().body().end() <= text.length());
  }

  @Test
  void entriesBelowAHeadingOfLinksAreLinks() {
    String body =
        "La grève continue à Montvert, où les ouvriers de la papeterie ont voté mardi matin"
            + " la poursuite du mouvement jusqu'à la fin de la semaine, a dit le syndicat.";
    String text =
        "Accueil\nRégion\nSports\n\nLa grève continue à Montvert\n\n"
            + body
            + "\n\nRecommandé pour vous\nDix recettes pour l'hiver\n\nUn intertitre\n\n"
            + body.replace("mardi", "jeudi");
    Article article = Scraped.of(text);
    assertTrue(
        Scraped.debris(article).stream().anyMatch(d -> d.contains("Dix recettes")), article.body());
    assertTrue(
        Scraped.debris(article).stream().anyMatch(d -> d.contains("Sports")), article.body());
    assertTrue(article.body().contains("Un intertitre"), article.body());
  }
}
