package org.recoupe.crosscheck.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.clause.Clause;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.text.Segmenter;

/** Statements that say what another says already. */
class RepeatsTest {
  private static final String ASIDE = "Le marché aux fleurs a ouvert sur la place.";

  /** Sizes of the groups of the first clauses of reports, when repeats are one. */
  private static List<Integer> merged(List<List<Integer>> made, String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      String text = texts[a] + " " + ASIDE;
      articles.add(
          new AnnotatedArticle(
              PlainArticle.of("a" + a, text),
              new Segmenter().segment(text),
              List.of(),
              List.of(),
              List.of(),
              List.of()));
    }
    StoryClauses story = StoryClauses.of(articles, List.of(), ClauseOptions.DEFAULT);
    SentenceNumbers sentences = new SentenceNumbers(story);
    JoinedGroups groups = new JoinedGroups(JoiningOptions.DEFAULT, sentences);
    for (List<Integer> numbers : made) {
      List<Clause> members = new ArrayList<>();
      numbers.forEach(number -> members.add(first(story, number)));
      groups.make(members);
    }
    double copy = JoiningOptions.DEFAULT.twin();
    Twins twins = new Twins(story, sentences, groups, copy, made.size());
    new Repeats(groups, twins).merge();
    return groups.all().stream().map(group -> group.members().size()).toList();
  }

  private static Clause first(StoryClauses story, int article) {
    return story.clauses().stream()
        .filter(clause -> clause.article() == article)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void copiesBesideOneWitnessAreOneStatement() {
    assertEquals(
        List.of(3, 0),
        merged(
            List.of(List.of(0, 1), List.of(0, 2)),
            "Plusieurs passerelles ont commencé à être démontées par des plongeurs.",
            "Des plongeurs démontent les premières passerelles du canal gelé.",
            "Des plongeurs démontent les premières passerelles du canal gelé."));
  }

  @Test
  void aWitnessInOtherWordsMakesAStatementOfItsOwn() {
    assertEquals(
        List.of(2, 2),
        merged(
            List.of(List.of(0, 1), List.of(0, 2)),
            "Plusieurs passerelles ont commencé à être démontées par des plongeurs.",
            "Des plongeurs démontent les premières passerelles du canal gelé.",
            "Les ouvrages d'un autre port seront retirés au printemps."));
  }

  @Test
  void groupsWithoutACommonPassageStayApart() {
    assertEquals(
        List.of(2, 2),
        merged(
            List.of(List.of(0, 1), List.of(2, 3)),
            "Des plongeurs démontent les premières passerelles du canal gelé.",
            "Des plongeurs démontent les premières passerelles du canal gelé.",
            "Des plongeurs démontent les premières passerelles du canal gelé.",
            "Des plongeurs démontent les premières passerelles du canal gelé."));
  }
}
