package org.recoupe.crosscheck.conflict;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Excerpt;
import org.recoupe.crosscheck.Conflict;
import org.recoupe.text.Span;

class DraftTest {
  private static Draft dates(List<Excerpt> one, List<Excerpt> other) {
    Map<String, List<Excerpt>> sides = new LinkedHashMap<>();
    sides.put("3 mai", one);
    sides.put("9 juin", other);
    return new Draft(Conflict.Kind.DATE, Conflict.Status.CONFLICT, "", sides, List.of(), 0);
  }

  @Test
  void aPassageThatGivesBothDatesDatesTwoThings() {
    Excerpt both = new Excerpt("a", new Span(0, 60));
    Excerpt trial = new Excerpt("b", new Span(0, 40));
    assertTrue(dates(List.of(both), List.of(trial, both)).datesTwoThings());
    assertTrue(dates(List.of(new Excerpt("a", new Span(0, 20))), List.of(both)).datesTwoThings());
    assertFalse(dates(List.of(both), List.of(trial)).datesTwoThings());
    assertFalse(
        dates(List.of(both, trial), List.of(new Excerpt("b", new Span(50, 70)))).datesTwoThings());
  }
}
