package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.statement.Clause;
import org.recoupe.text.Span;

class FigureTest {
  private static Figure figure(
      int article, String words, int value, String of, Set<String> doing, Set<String> around) {
    Span at = new Span(0, 1);
    BigDecimal number = BigDecimal.valueOf(value);
    Quantity quantity = new Quantity(at, number, number, number, null, false, of, at);
    Clause clause = new Clause(article, "a" + article, 0, at, List.of(), false, false);
    Set<String> counted = of.equals("personnes") ? Set.of() : Set.of(of);
    return new Figure(
        quantity, words, clause, counted, doing, around, "", "", false, "", "", false, "", false);
  }

  @Test
  void sitesOfUnlikeActionsAreNotTheSame() {
    Figure shops = figure(0, "20", 20, "sites", Set.of(), Set.of("touch", "magasin"));
    Figure roads = figure(1, "150", 150, "sites", Set.of("bloqu"), Set.of("bloqu", "rout"));
    assertFalse(shops.sameThing(roads));
  }

  @Test
  void theSameNounDoingTheSameIsTheSame() {
    Figure some = figure(0, "80", 80, "pompiers", Set.of("mobilis"), Set.of("mobilis"));
    Figure more = figure(1, "120", 120, "pompiers", Set.of("mobilis"), Set.of("mobilis"));
    assertTrue(some.sameThing(more));
  }

  @Test
  void aVagueCrowdIsNoNumberThatTells() {
    Figure crowd =
        figure(0, "plusieurs milliers", 2000, "personnes", Set.of("défil"), Set.of("défil"));
    Figure hurt = figure(1, "2000", 2000, "personnes", Set.of("bless"), Set.of("bless"));
    assertFalse(crowd.sameThing(hurt));
  }
}
