package org.recoupe.annotation.quotation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.EntityType;
import org.recoupe.annotation.Mention;
import org.recoupe.annotation.Quotation;
import org.recoupe.text.Segmenter;
import org.recoupe.text.Span;

/** Posts that a page holds with their authors. All persons are invented. */
class PostsTest {
  private static final String POST = "Le pont tiendra. Je remercie tous les dockers du port.";
  private static final String SIGNED =
      POST + " pic.twitter.com/ab12— Luc Arnal (@larnal) 5 mars 2021 ";

  private static List<Quotation> find(String text) {
    int at = text.indexOf("Luc Arnal");
    Span name = new Span(at, at + 9);
    Mention mention =
        new Mention(
            name,
            name,
            EntityType.PERSON,
            Mention.Form.NAME,
            "Luc Arnal",
            Mention.Gender.UNKNOWN,
            /* plural= */ false);
    return new QuotationFinder().find(new Segmenter().segment(text), List.of(mention));
  }

  @Test
  void aPostStartsAsItsCopyDoes() {
    String text = "La ville est calme. " + SIGNED + POST + " La nuit tombe.";
    List<Quotation> found = find(text);
    assertEquals(List.of(POST), found.stream().map(q -> q.at().of(text)).toList());
    assertEquals("Luc Arnal", String.valueOf(found.get(0).speaker().name()));
  }

  @Test
  void aPostThatTheReportQuotesIsLeftOut() {
    String text =
        "« Le pont tiendra. Je remercie tous les dockers », a écrit le maire. " + SIGNED + POST;
    assertEquals(1, find(text).size());
  }

  @Test
  void withoutACopyNobodyKnowsWhereAPostStarts() {
    assertEquals(List.of(), find("La ville est calme. " + SIGNED + "La nuit tombe sur le port."));
  }
}
