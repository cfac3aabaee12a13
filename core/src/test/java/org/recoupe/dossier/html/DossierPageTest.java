package org.recoupe.dossier.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Findings;
import org.recoupe.crosscheck.Statement;
import org.recoupe.dossier.Dossier;
import org.recoupe.dossier.Messages;
import org.recoupe.dossier.SampleDossier;
import org.recoupe.dossier.StoryDossier;
import org.recoupe.dossier.UiLanguage;

class DossierPageTest {
  private static String page(UiLanguage language) {
    return new DossierPage(Messages.in(language)).write(SampleDossier.make());
  }

  @ParameterizedTest
  @EnumSource
  void everyLinkArrivesAndEveryNameIsUsedOnce(UiLanguage language) {
    Document page = Jsoup.parse(page(language));
    Set<String> names = new HashSet<>();
    for (Element named : page.select("[id]")) {
      assertTrue(names.add(named.id()), "twice: " + named.id());
    }
    List<Element> links = page.select("a[href^=#]");
    assertFalse(links.isEmpty());
    for (Element link : links) {
      assertTrue(names.contains(link.attr("href").substring(1)), link.outerHtml());
    }
  }

  @Test
  void partsInTheSameWordsAreOneLine() {
    Dossier sample = SampleDossier.make();
    StoryDossier story = sample.stories().get(0);
    Findings findings = story.findings();
    Statement whole = findings.statements().get(0);
    List<Excerpt> witnesses = whole.witnesses();
    List<Statement> statements = new ArrayList<>(findings.statements());
    statements.add(part("t2", whole.id(), witnesses.subList(0, 1)));
    statements.add(part("t3", whole.id(), witnesses));
    statements.add(part("t4", whole.id(), witnesses.subList(0, 1)));
    Findings parted =
        new Findings(
            findings.entities(),
            findings.utterances(),
            findings.families(),
            statements,
            findings.conflicts(),
            findings.timeline(),
            findings.questions());
    Dossier made =
        new Dossier(
            sample.version(),
            List.of(new StoryDossier(story.story(), story.articles(), story.lineage(), parted)),
            List.of());

    Document page = Jsoup.parse(new DossierPage(Messages.in(UiLanguage.FRENCH)).write(made));

    assertEquals(List.of("Douze blessés", "Dix blessés"), page.select(".parts .detail").eachText());
    for (String id : List.of("s1-t2", "s1-t3", "s1-t4")) {
      assertNotNull(page.getElementById(id), id);
    }
  }

  private static Statement part(String id, String of, List<Excerpt> witnesses) {
    return new Statement(
            id,
            "text",
            witnesses,
            witnesses.size(),
            List.of("o1"),
            Statement.Standing.SHARED,
            List.of())
        .partOf(of);
  }

  @Test
  void noWordOfAReportBecomesMarkup() {
    Document page = Jsoup.parse(page(UiLanguage.FRENCH));
    assertEquals(1, page.select("script").size());
    assertEquals(0, page.select("h1, img, em, u, feu, [onerror]").size());
    assertEquals(List.of(), page.select("a[href^=javascript]").eachAttr("href"));
    assertEquals("PUB <script>alert(1)</script>", page.select(".debris").text());
  }

  @Test
  void whatALinkPointsAtIsMarkedWordForWord() {
    Document page = Jsoup.parse(page(UiLanguage.FRENCH));
    Element witness = page.selectFirst(".facts .witnesses a.src");
    assertNotNull(witness);
    String name = witness.attr("href").substring(1);
    StringBuilder words = new StringBuilder();
    for (Element piece : page.select("[data-at]")) {
      if (List.of(piece.attr("data-at").split(" ")).contains(name)) {
        words.append(piece.text());
      }
    }
    assertEquals("Douze blessés", words.toString());
  }

  @Test
  void picturesLeadIntoThePage() {
    Document page = Jsoup.parse(page(UiLanguage.FRENCH));
    assertFalse(page.select("svg.picture a[href^=#]").isEmpty());
    assertEquals(page.select("svg.picture").size(), page.select("figure details table").size());
  }

  @Test
  void conflictsStandBeforeRounding() {
    Document page = Jsoup.parse(page(UiLanguage.ENGLISH));
    assertEquals(List.of("Conflict", "Rounding"), page.select(".status").eachText());
  }

  @Test
  void thePageNamesNothingOutsideIt() {
    Document page = Jsoup.parse(page(UiLanguage.FRENCH));
    assertEquals(0, page.select("link, [src], iframe, object, [style]").size());
    assertTrue(page.select("meta[http-equiv]").attr("content").startsWith("default-src 'none'"));
  }

  @Test
  void anEmptyDossierIsAPageToo() {
    String page =
        new DossierPage(Messages.in(UiLanguage.FRENCH))
            .write(new Dossier("0.0.0", List.of(), List.of()));
    assertTrue(page.contains("Dossier vide"), page);
  }
}
