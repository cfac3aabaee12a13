package org.recoupe.crosscheck.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.recoupe.annotation.Quantity;
import org.recoupe.crosscheck.clause.Clause;
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

  private static Figure about(String words, int value, int low, int high) {
    Span at = new Span(0, 1);
    Quantity quantity =
        new Quantity(
            at,
            BigDecimal.valueOf(value),
            BigDecimal.valueOf(low),
            BigDecimal.valueOf(high),
            null,
            true,
            "marcheurs",
            at);
    Clause clause = new Clause(0, "a" + value, 0, at, List.of(), false, false);
    return new Figure(
        quantity,
        words,
        clause,
        Set.of("march"),
        Set.of(),
        Set.of(),
        "",
        "",
        false,
        "",
        "",
        false,
        "",
        false);
  }

  @Test
  void anApproximateNumberLeavesTheRoomOfItsDigits() {
    Figure some = about("environ 69 000", 69_000, 62_100, 75_900);
    Figure more = about("quelque 84 000", 84_000, 75_600, 92_400);
    assertFalse(some.agrees(more));
    assertTrue(some.agrees(about("environ 70 000", 70_000, 63_000, 77_000)));
  }

  @Test
  void aDozenMayBeFourteen() {
    Figure dozen = about("une douzaine", 12, 11, 13);
    assertTrue(dozen.agrees(figure(1, "14", 14, "marcheurs", Set.of(), Set.of())));
    assertFalse(dozen.agrees(figure(1, "20", 20, "marcheurs", Set.of(), Set.of())));
  }

  @Test
  void thousandsAreNotContradictedByMore() {
    Figure some = about("des milliers", 1000, 1000, 9_000);
    assertTrue(some.holds(figure(1, "136 000", 136_000, "marcheurs", Set.of(), Set.of())));
    assertFalse(some.holds(figure(1, "300", 300, "marcheurs", Set.of(), Set.of())));
  }
}
