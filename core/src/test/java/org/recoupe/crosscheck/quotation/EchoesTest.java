package org.recoupe.crosscheck.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.Cue;
import org.recoupe.annotation.Quotation;
import org.recoupe.annotation.Speaker;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.lexicon.Lexicon;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

class EchoesTest {
  private static final Speaker ARNAL =
      new Speaker("Luc Arnal", null, "Luc Arnal", Speaker.Kind.PERSON, List.of());

  private static AnnotatedArticle article(String id, String text) {
    return new AnnotatedArticle(
        PlainArticle.of(id, text),
        new Segmenter().segment(text),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The words that the second article quotes for what the first has as quotations. */
  private static List<String> echoes(List<String> said, String text) {
    AnnotatedArticle article = article("b", text);
    List<Said> known = new ArrayList<>();
    for (String words : said) {
      Cue cue = new Cue("a dit", null, Cue.Stance.SAID);
      Span at = new Span(0, words.length());
      known.add(new Said("a", new Quotation(at, Quotation.Kind.DIRECT, cue, ARNAL), words));
    }
    Background background =
        Background.of(List.of(article("a", "Il neige."), article), new Lexicon());
    return new Echoes(known, new Lexicon(), background)
        .in(article).stream().map(Said::words).toList();
  }

  @Test
  void aHeadingQuotesWhatAnotherReportHasInFull() {
    assertEquals(
        List.of("un barrage sans entretien ni gardien"),
        echoes(
            List.of("Nous avons hérité d'un barrage sans entretien ni gardien depuis dix ans"),
            "La vallée attend.\n\n« un barrage sans entretien ni gardien »\n\nLes travaux débutent"
                + " lundi."));
  }

  @Test
  void aSloganIsQuotedAsAWhole() {
    assertEquals(
        List.of("De l'eau propre"),
        echoes(List.of("De l'eau propre"), "\"De l'eau propre\" : le village manifeste."));
  }

  @Test
  void aSentenceThatAnotherReportQuotesNeedsNoMarks() {
    String words = "Les vannes resteront fermées tant que la digue ne sera pas contrôlée à fond";
    assertEquals(
        List.of(words), echoes(List.of(words), "Un message. " + words + ". Rien d'autre."));
  }

  @Test
  void someQuotedWordsAreNoUtterance() {
    assertEquals(
        List.of(),
        echoes(
            List.of("Il faut que les amis de la rivière soient entendus"),
            "Les « amis de la rivière » ont manifesté."));
  }
}
