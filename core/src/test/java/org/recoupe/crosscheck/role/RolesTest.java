package org.recoupe.crosscheck.role;

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
import org.recoupe.crosscheck.clause.PlacedUnits;
import org.recoupe.crosscheck.clause.StoryClauses;
import org.recoupe.crosscheck.lexicon.Concepts;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** What reports say of who Ana Morel is. */
class RolesTest {
  private static final String NAME = "Ana Morel";

  private static AnnotatedArticle article(String id, String text, String name, EntityType type) {
    int start = text.indexOf(name);
    List<Mention> mentions = new ArrayList<>();
    if (start >= 0) {
      Span at = new Span(start, start + name.length());
      mentions.add(
          new Mention(at, at, type, Mention.Form.NAME, name, Mention.Gender.FEMININE, false));
    }
    return new AnnotatedArticle(
        PlainArticle.of(id, text),
        new Segmenter().segment(text),
        mentions,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<List<String>> roles(String... texts) {
    return roles(NAME, EntityType.PERSON, texts);
  }

  private static List<List<String>> bodies(String name, String... texts) {
    return roles(name, EntityType.ORGANISATION, texts);
  }

  private static List<List<String>> roles(String name, EntityType type, String... texts) {
    List<AnnotatedArticle> articles = new ArrayList<>();
    List<Excerpt> mentions = new ArrayList<>();
    for (int a = 0; a < texts.length; a++) {
      AnnotatedArticle article = article("a" + a, texts[a], name, type);
      articles.add(article);
      String id = "a" + a;
      article.mentions().forEach(mention -> mentions.add(new Excerpt(id, mention.at())));
    }
    Entity ana = new Entity("e1", type, name, List.of(name), mentions);
    StoryClauses story = StoryClauses.of(articles, List.of(ana), ClauseOptions.DEFAULT);
    return new Roles(story, new Concepts(), PlacedUnits.of(story))
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
  void aNationalityAloneIsNoDescriptionInCommon() {
    assertEquals(
        List.of(),
        roles(
            "Le club fête l'ancienne nageuse danoise Ana Morel.",
            "Au port, Ana Morel, écrivaine danoise, a parlé."));
  }

  @Test
  void aRankMakesAnotherOffice() {
    assertEquals(
        List.of(),
        roles(
            "Le conseil entend la vice-première ministre zélée Ana Morel.",
            "La digue inquiète la ministre des Ports Ana Morel."));
    assertEquals(
        List.of(
            List.of(
                "la vice-première ministre zélée Ana Morel",
                "Ana Morel, première ministre par intérim")),
        roles(
            "Le conseil entend la vice-première ministre zélée Ana Morel.",
            "La digue inquiète Ana Morel, première ministre par intérim."));
  }

  @Test
  void aDescriptionDoesNotReachOverTheOneBefore() {
    assertEquals(
        List.of(List.of("son adjointe au bassin, Ana Morel", "Ana Morel, adjointe au bassin")),
        roles(
            "Voici la lettre ouverte du maire et de son adjointe au bassin, Ana Morel.",
            "Devant le port, Ana Morel, adjointe au bassin, a parlé."));
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

  @Test
  void whatOneCallsHerIsKnownAgainInAnother() {
    assertEquals(
        List.of(
            List.of(
                "Ana Morel, une conductrice de navette de 33 ans", "Cette conductrice de navette")),
        roles(
            "La foule suit Ana Morel, une conductrice de navette de 33 ans.",
            "Cette conductrice de navette avait lancé un appel."));
  }

  @Test
  void aStrangerOfTheSameTradeIsNotMeant() {
    assertEquals(
        List.of(),
        roles(
            "La foule suit Ana Morel, une conductrice de navette de 33 ans.",
            "Une conductrice de navette a été blessée. La conductrice de navette se repose."));
    assertEquals(
        List.of(),
        roles(
            "La foule suit Ana Morel, une conductrice de navette de 33 ans.",
            "La conductrice de navette Inès Paulin se repose."));
    assertEquals(
        List.of(),
        roles(
            "La foule suit Ana Morel, une conductrice de navette de 33 ans.",
            "La conductrice a été interrogée."));
  }

  @Test
  void aTitleOfOneWordSaysTooLittle() {
    assertEquals(
        List.of(),
        roles("Hier, la présidente Ana Morel a parlé.", "Lundi, la présidente Ana Morel a souri."));
  }

  @Test
  void aBodyIsWhatReportsCallIt() {
    assertEquals(
        List.of(List.of("la chaîne privée Canal-Port", "Canal-Port, qui est une chaîne privée")),
        bodies(
            "Canal-Port",
            "Elle parlait sur la chaîne privée Canal-Port lundi.",
            "On attend Canal-Port, qui est une chaîne privée."));
    assertEquals(
        List.of(),
        bodies(
            "Canal-Port",
            "On comprend la colère vive Canal-Port dehors.",
            "Devant la colère vive Canal-Port se tait."));
  }
}
