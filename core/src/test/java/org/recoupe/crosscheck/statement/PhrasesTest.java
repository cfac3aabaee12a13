package org.recoupe.crosscheck.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.role.Descriptions;
import org.recoupe.text.Segmenter;

/** What reports tell in passing in the same words. */
class PhrasesTest {
  private static List<List<String>> phrases(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      articles.add(
          new AnnotatedArticle(
              PlainArticle.of("a" + a, texts[a]),
              new Segmenter().segment(texts[a]),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    StoryClauses story = StoryClauses.of(articles, List.of(), ClauseOptions.DEFAULT);
    return new Phrases(story, new PassageEnds(), new Descriptions(articles))
        .find().stream().map(members -> members.stream().map(story::words).toList()).toList();
  }

  @Test
  void whatIsToldInPassingIsToldByBoth() {
    assertEquals(
        List.of(
            List.of(
                "la fermeture du pont suspendu de Vaubrun",
                "la fermeture du pont suspendu, à Vaubrun")),
        phrases(
            "Le maire regrette la fermeture du pont suspendu de Vaubrun.",
            "Les commerces souffrent depuis la fermeture du pont suspendu, à Vaubrun."));
  }

  @Test
  void aMarkThatItOpensIsClosed() {
    assertEquals(
        List.of(
            List.of(
                "la fermeture du pont suspendu « Grand Vaubrun »",
                "la fermeture du pont suspendu « Grand Vaubrun »")),
        phrases(
            "Le maire regrette la fermeture du pont suspendu « Grand Vaubrun » en amont.",
            "Les commerces souffrent depuis la fermeture du pont suspendu « Grand Vaubrun »."));
  }

  @Test
  void aNumberBesideItMustBeTheSame() {
    assertEquals(
        List.of(),
        phrases(
            "Hier, 12 moutons perdus ont retrouvé leur étable.",
            "Selon les bergers, 40 moutons perdus ont retrouvé leur étable."));
  }

  @Test
  void aTopicIsNoPhrase() {
    assertEquals(
        List.of(),
        phrases(
            "Le débat porte sur la réforme des écoles rurales.",
            "Ana Morel aime la réforme des écoles rurales."));
  }

  @Test
  void wordsBetweenQuotationMarksAreNone() {
    assertEquals(
        List.of(),
        phrases(
            "Le maire veut « reconstruire vite la vieille halle couverte » du marché.",
            "Il faut « reconstruire vite la vieille halle couverte », selon les riverains."));
  }

  @Test
  void whatComesOftenNamesAThing() {
    assertEquals(
        List.of(),
        phrases(
            "Le pont rouvre lundi. Ana Morel dort. Le pont rouvre lundi.",
            "Paul Verdier sait que le pont rouvre lundi."));
  }

  @Test
  void theContraryIsAnother() {
    assertEquals(
        List.of(),
        phrases(
            "Le club annonce mardi une grande marche pour la digue de Vaubrun.",
            "Des voisins ont lu l'appel à une grande marche contre la digue de Vaubrun."));
  }

  @Test
  void aPhraseGoesOnWithWhatStandsElsewhereToo() {
    assertEquals(
        List.of(
            List.of(
                "la fermeture du pont suspendu municipal",
                "la fermeture du pont suspendu municipal")),
        phrases(
            "Le maire regrette la fermeture du pont suspendu municipal.",
            "Les cafés souffrent depuis la fermeture du pont suspendu municipal. Ana Morel filme"
                + " le pont suspendu municipal."));
  }
}
