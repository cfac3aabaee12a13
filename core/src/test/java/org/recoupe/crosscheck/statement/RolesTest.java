package org.recoupe.crosscheck.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.AnnotatedArticle;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.article.Excerpt;
import org.recoupe.article.PlainArticle;
import org.recoupe.crosscheck.Entity;
import org.recoupe.crosscheck.clause.ClauseOptions;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** What reports say of who Ana Morel is. */
class RolesTest {
  private static final String NAME = "Ana Morel";

  private static AnnotatedArticle article(String id, String text) {
    int start = text.indexOf(NAME);
    Span at = new Span(start, start + NAME.length());
    Mention mention =
        new Mention(
            at, at, EntityType.PERSON, Mention.Form.NAME, NAME, Mention.Gender.FEMININE, false);
    return new AnnotatedArticle(
        PlainArticle.of(id, text),
        new Segmenter().segment(text),
        List.of(mention),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<List<String>> roles(String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<Excerpt> mentions = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      articles.add(article("a" + a, texts[a]));
      mentions.add(new Excerpt("a" + a, articles.get(a).mentions().get(0).at()));
    }
    Entity ana = new Entity("e1", EntityType.PERSON, NAME, List.of(NAME), mentions);
    StoryClauses story = StoryClauses.of(articles, List.of(ana), ClauseOptions.DEFAULT);
    return new Roles(story)
        .find().stream().map(members -> members.stream().map(story::words).toList()).toList();
  }

  @Test
  void descriptionsOfOnePersonThatShareAWordAreOneStatement() {
    assertEquals(
        List.of(
            List.of(
                "l'ancienne nageuse Ana Morel",
                "Ana Morel, nageuse à la retraite",
                "L'ex-nageuse Ana Morel")),
        roles(
            "Le club fête l'ancienne nageuse Ana Morel.",
            "Devant le bassin, Ana Morel, nageuse à la retraite, a parlé.",
            "L'ex-nageuse Ana Morel ouvrira le bal."));
  }

  @Test
  void anAgeIsADescription() {
    assertEquals(
        List.of(List.of("Ana Morel, étudiante de 23 ans", "Ana Morel, une étudiante inquiète")),
        roles(
            "La loi gêne Ana Morel, étudiante de 23 ans.",
            "« Tout va mal », dit Ana Morel, une étudiante inquiète."));
  }

  @Test
  void whatStandsBesideANameByChanceDescribesNobody() {
    assertEquals(
        List.of(),
        roles(
            "Comme le prétend Ana Morel, la digue tient.",
            "Rien ne bouge, comme le prétend Ana Morel, au port."));
    assertEquals(
        List.of(),
        roles(
            "Devant la filature, Ana Morel, interrogée lundi, a souri.",
            "À la filature, Ana Morel, interrogée mardi, se taisait."));
    assertEquals(
        List.of(),
        roles(
            "Une collecte destinée à aider Ana Morel a débuté.",
            "Il y a une collecte pour aider Ana Morel."));
  }

  @Test
  void aPartyInBracketsTellsWhoseSheIs() {
    assertEquals(
        List.of(List.of("Ana Morel (Union du port)", "Ana Morel, cheffe de l'Union du port")),
        roles(
            "Le vote a déçu Ana Morel (Union du port) et ses amis.",
            "« Tout va mal », dit Ana Morel, cheffe de l'Union du port."));
  }

  @Test
  void otherBracketsTellNothingOfHer() {
    assertEquals(
        List.of(),
        roles("Sur la photo, Ana Morel (à gauche) rit.", "La foule attend Ana Morel (à gauche)."));
  }
}
