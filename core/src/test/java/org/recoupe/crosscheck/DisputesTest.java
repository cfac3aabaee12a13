package org.recoupe.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.recoupe.article.Excerpt;
import org.recoupe.text.Span;

class DisputesTest {
  private static final Excerpt COUNT = new Excerpt("a", new Span(10, 20));
  private static final Excerpt OTHER = new Excerpt("b", new Span(0, 8));
  private static final Excerpt AFTER = new Excerpt("a", new Span(20, 30));

  @Test
  void conflictsComeInTheirOrderEachOnce() {
    Conflict first = conflict("c1", Conflict.Kind.COUNT, Conflict.Status.CONFLICT, COUNT, OTHER);
    Conflict second = conflict("c2", Conflict.Kind.DATE, Conflict.Status.UPDATE, OTHER, COUNT);
    Disputes disputes = new Disputes(List.of(first, second));

    assertEquals(List.of(first, second), disputes.of(statement(OTHER, COUNT)));
    assertEquals(List.of(first, second), disputes.of(COUNT));
    assertEquals(List.of(), disputes.of(AFTER));
    assertEquals(List.of(), disputes.of(statement(AFTER)));
  }

  @Test
  void roundingDisputesNothing() {
    Disputes disputes =
        new Disputes(
            List.of(conflict("c1", Conflict.Kind.COUNT, Conflict.Status.ROUNDING, COUNT, OTHER)));

    assertEquals(List.of(), disputes.of(COUNT));
  }

  @Test
  void theSpellingOfNamesSaysNothingAgainstStatements() {
    Conflict name = conflict("c1", Conflict.Kind.NAME, Conflict.Status.CONFLICT, COUNT, OTHER);
    Disputes disputes = new Disputes(List.of(name));

    assertEquals(List.of(name), disputes.of(COUNT));
    assertEquals(List.of(), disputes.of(statement(COUNT)));
  }

  private static Conflict conflict(
      String id, Conflict.Kind kind, Conflict.Status status, Excerpt one, Excerpt other) {
    return new Conflict(
        id,
        kind,
        status,
        "about",
        List.of(
            new Conflict.Side("one", List.of(one), List.of()),
            new Conflict.Side("other", List.of(other), List.of())),
        List.of());
  }

  private static Statement statement(Excerpt... witnesses) {
    return new Statement(
        "st1", "text", List.of(witnesses), 2, List.of(), Statement.Standing.SHARED, List.of());
  }
}
