package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Source;
import org.recoupe.reuse.Reports;
import org.recoupe.text.AlignedText;

class RepeatedLinesTest {
  private static final String OWN = "Le journal de la Vère, chaque jour plus près de vous.";

  private final ScrapedText scraped = new ScrapedText();

  @Test
  void aLineOfThreeReportsOfOneOutletIsItsOwn() {
    List<Article> marked =
        new RepeatedLines()
            .mark(
                List.of(
                    report("La digue cède", "V"),
                    report("Le pont tient", "V"),
                    report("La crue recule", "V"),
                    report("Le port ouvre", "W")));
    for (Article article : marked.subList(0, 3)) {
      assertFalse(article.body().contains(OWN));
      Debris debris = article.debris().get(article.debris().size() - 1);
      assertEquals(Debris.Kind.DUPLICATE, debris.kind());
      assertEquals(OWN, debris.at().of(article.sourceText().characters()));
      assertTrue(article.body().endsWith("en ville."));
    }
    assertTrue(marked.get(3).body().contains(OWN), "one report of another outlet");
  }

  @Test
  void copiesOfOneReportRepeatNothing() {
    List<Article> copies = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      copies.add(report("La digue cède", "V"));
    }
    for (Article article : new RepeatedLines().mark(copies)) {
      assertTrue(article.body().contains(OWN));
    }
  }

  @Test
  void aStreamGivesWhatTheListGives() {
    List<Article> reports = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      reports.add(report("L'événement " + i, i % 2 == 0 ? "V" : "W"));
    }
    List<Article> streamed = new ArrayList<>();
    RepeatedLinesPass pass =
        new RepeatedLinesPass(outcome -> streamed.add(((Outcome.Value<Article>) outcome).value()));
    reports.forEach(report -> pass.take(Outcome.of(report)));
    assertTrue(streamed.isEmpty(), "the first waits for the others");
    pass.end();
    assertEquals(new RepeatedLines().mark(reports), streamed);
  }

  @Test
  void theOrderOfManyReportsChangesNothing() {
    List<Article> reports = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      // Neighbours share more and more paragraphs: some are copies of each other, some are not.
      reports.add(lines("Fait " + i, i));
    }
    List<Article> marked = new RepeatedLines().mark(reports);
    assertTrue(marked.stream().anyMatch(article -> article.body().split("Ligne ").length < 7));
    assertTrue(marked.stream().anyMatch(article -> article.body().split("Ligne ").length == 7));
    for (int seed = 0; seed < 4; seed++) {
      List<Article> shuffled = new ArrayList<>(reports);
      Collections.shuffle(shuffled, new Random(seed));
      List<Article> again = new ArrayList<>(new RepeatedLines().mark(shuffled));
      again.sort(Comparator.comparing(Article::id));
      List<Article> before = new ArrayList<>(marked);
      before.sort(Comparator.comparing(Article::id));
      assertEquals(before, again);
    }
  }

  @Test
  void noLineIsForgottenHoweverManyCome() {
    LineCensus census = new LineCensus();
    Article first = report("La digue cède", "V");
    census.add(first);
    for (int i = 0; i < 12; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = 0; k < 10_000; k++) {
        text.append("Numéro ").append(i * 10_000 + k).append(" du tirage.\n\n");
      }
      census.add(Reports.of("tirage " + i, "V", null, text.toString().strip()));
    }
    census.add(report("Le pont tient", "V"));
    census.add(report("La crue recule", "V"));
    assertFalse(census.repeated().without(first).body().contains(OWN));
  }

  @Test
  void aLongStreamDoesNotWaitForItsEnd() {
    int[] left = {0};
    RepeatedLinesPass pass = new RepeatedLinesPass(outcome -> left[0]++);
    Article report = report("La digue cède", "V");
    for (int i = 0; i < RepeatedLinesPass.MOST_WAITING + 10; i++) {
      pass.take(Outcome.of(report));
    }
    assertEquals(10, left[0]);
  }

  /** A report whose lines stand in those of some other numbers too. */
  private Article lines(String event, int number) {
    StringBuilder text = new StringBuilder(event + " à Montvert, dit-on en ville.");
    for (int k = 0; k < 6; k++) {
      int line = number % 4 == 0 ? 1_000 + number * 3 + k : number / 3 + k * (1 + number % 5);
      text.append("\n\nLigne ").append(line).append(" de la grille des programmes du soir.");
    }
    return clean(event, "V", text + "\n\n" + event + ", répète-t-on en ville.");
  }

  private Article report(String event, String outlet) {
    String text =
        event
            + " à Montvert, dit-on en ville.\n\n"
            + event
            + " et l'eau monte au port.\n\n"
            + OWN
            + "\n\n"
            + event
            + ", répète-t-on en ville.";
    return clean(event, outlet, text);
  }

  private Article clean(String event, String outlet, String text) {
    return scraped.clean(
        new Capture(
            event,
            new Source("a.txt", null, null, "sha256:00"),
            new SourceText(text, 0),
            Form.TEXT,
            AlignedText.identity(text),
            new Declared(outlet, null, null, null, null, null, "sidecar")));
  }
}
