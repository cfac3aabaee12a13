package org.recoupe.crosscheck.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.clause.WholeSentences;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.Segmenter;

/** The words that stand for a statement tell what its witnesses tell, and little beside it. */
class WordingsTest {
  private static final String LONG =
      "Des lanternes ont été brisées dans la cour des tanneurs et un kiosque a brûlé près de la halle"
          + " neuve, tandis que les pompiers du canton étaient appelés au port.";

  private static AnnotatedArticle article(String id, String text) {
    return new AnnotatedArticle(
        PlainArticle.of(id, text),
        new Segmenter().segment(text),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The first text for the clauses of two reports that hold {@code word}. */
  private static Wordings.Choice choice(String word, String... texts) {
    List<AnnotatedArticle> articles =
        IntStream.range(0, texts.length).mapToObj(a -> article("a" + a, texts[a])).toList();
    StoryClauses story = StoryClauses.of(articles, List.of(), ClauseOptions.DEFAULT);
    List<Clause> members =
        story.clauses().stream().filter(c -> story.words(c).contains(word)).toList();
    return new Wordings(
            story, new WholeSentences(story), new Concepts(), new PassageEnds(), List.of())
        .of(members);
  }

  @Test
  void aSentenceThatTellsMostlySomethingElseIsCut() {
    Wordings.Choice choice =
        choice(
            "pompiers",
            LONG,
            "La braderie a fini sous la grêle et des caves de vignerons ont été noyées au faubourg"
                + " voisin, tandis"
                + " que les pompiers du canton étaient appelés au port.");
    assertFalse(choice.readable());
    assertEquals(
        "… tandis que les pompiers du canton étaient appelés au port.", choice.texts().get(0));
  }

  @Test
  void aSentenceThatBothTellStandsForThem() {
    Wordings.Choice choice =
        choice("pompiers", "Les pompiers sont venus.", "Mardi, les pompiers sont venus au port.");
    assertEquals("Les pompiers sont venus.", choice.texts().get(0));
  }

  @Test
  void aReportAloneIsToldAsItStands() {
    assertEquals(LONG, choice("pompiers", LONG).texts().get(0));
  }

  @Test
  void whatIsCutKeepsTheNameBehindItsLastWord() {
    Wordings.Choice choice =
        choice(
            "carrefour",
            "La fanfare, une chorale et les pétanqueurs suivaient des tambours et leurs lanternes"
                + " jusqu'au carrefour Morel, sous les yeux de vendangeurs et de tanneurs.",
            "Un orage de grêle a surpris au carrefour les écoliers du canton voisin, leurs maîtres,"
                + " deux facteurs, trois bateliers, le sacristain, les sonneurs de la collégiale, un"
                + " tambour et sa lanterne.");
    assertEquals(
        "… des tambours et leurs lanternes jusqu'au carrefour Morel …", choice.texts().get(0));
  }
}
