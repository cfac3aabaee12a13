package org.recoupe.article.scrape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Article;
import org.recoupe.article.Debris;
import org.recoupe.capture.Capture;
import org.recoupe.capture.Declared;
import org.recoupe.capture.Form;
import org.recoupe.capture.SourceText;
import org.recoupe.provenance.Outcome;
import org.recoupe.provenance.Source;
import org.recoupe.text.AlignedText;

class RepeatedLinesTest {
  private static final String OWN = "Le journal de la Vère, chaque jour plus près de vous.";

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
  void aLongStreamDoesNotWaitForItsEnd() {
    int[] left = {0};
    RepeatedLinesPass pass = new RepeatedLinesPass(outcome -> left[0]++);
    Article report = report("La digue cède", "V");
    for (int i = 0; i < RepeatedLinesPass.MOST_WAITING + 10; i++) {
      pass.take(Outcome.of(report));
    }
    assertEquals(10, left[0]);
  }

  private static Article report(String event, String outlet) {
    String text =
        event
            + " à Montvert, dit-on en ville.\n\n"
            + event
            + " et l'eau monte au port.\n\n"
            + OWN
            + "\n\n"
            + event
            + ", répète-t-on en ville.";
    return new ScrapedText()
        .clean(
            new Capture(
                event,
                new Source("a.txt", null, null, "sha256:00"),
                new SourceText(text, 0),
                Form.TEXT,
                AlignedText.identity(text),
                new Declared(outlet, null, null, null, null, null, "sidecar")));
  }
}
